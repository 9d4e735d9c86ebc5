export { samples, type Sample, type SampleId } from './samples.ts';
