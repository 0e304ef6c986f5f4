export { LatePart } from '../../controllers/late-part.ts';
