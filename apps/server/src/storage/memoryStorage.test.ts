import { describeStorage } from '../testing/storageContract.ts';
import { failingCalls } from '../testing/failingStorage.ts';
import { createMemoryStorage } from './memoryStorage.ts';

describeStorage(createMemoryStorage, { openFaulty: () => failingCalls(createMemoryStorage()) });
