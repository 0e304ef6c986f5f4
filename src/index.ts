/** Registers all widgets. */
import './element/provider.ts';
import './widgets/banner/define.ts';
import './widgets/email-signature/define.ts';
import './widgets/event-calendar/define.ts';
import './widgets/initiative-map/define.ts';
import './widgets/phase-timeline/define.ts';
import './widgets/story-feed/define.ts';
