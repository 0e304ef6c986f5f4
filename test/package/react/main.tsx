import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { VisionEventCalendar, VisionFeed } from 'vision-widgets/react';
// React 19 takes the tags as they are.
import 'vision-widgets/widgets/banner/define';

function Page() {
  const [chosen, setChosen] = useState('');
  const [compact, setCompact] = useState(true);
  return (
    <VisionFeed src="feed.json">
      <vision-banner variant="line" KEY="slogan">
        En by for alle
      </vision-banner>
      <button onClick={() => setCompact(false)}>Vis mere</button>
      <VisionEventCalendar
        className="calendar"
        heading={compact ? 'Det sker' : undefined}
        headingLevel={3}
        compact={compact}
        addressKey="kalender"
        onVisionSelect={({ id }) => setChosen(id)}
      >
        <a href="/kalender">Kalenderen</a>
      </VisionEventCalendar>
      <output>{chosen}</output>
    </VisionFeed>
  );
}

const main = document.querySelector('main');
if (main) createRoot(main).render(<Page />);
