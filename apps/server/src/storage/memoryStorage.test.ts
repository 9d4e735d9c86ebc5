import { describeStorage } from '../testing/storageContract.ts';
import { createMemoryStorage } from './memoryStorage.ts';

describeStorage(createMemoryStorage);
