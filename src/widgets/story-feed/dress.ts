export { dress } from '../../ui/dress.ts';
