/** Registers all widgets. */
import './widgets/banner/define.ts';
