export { boardOf, yearly } from '../../../domain/src/testing/boardOf.ts';
