export { elkInProcess } from './elkInProcess.ts';
