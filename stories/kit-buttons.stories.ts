import { html } from 'lit';
import { kit } from './helpers/kit.ts';

export default { title: 'Kit/Buttons and chips' };

const content = html`<div class="stack">
  <div class="measure">
    <h2 class="title">Kom til kick-off på visionen</h2>
    <p class="lead">Byrådet vedtog den nye vision i februar. Nu skal den ud at leve.</p>
    <p>
      Vil I være med? <a href="#tilmelding">Læs om tilmelding</a>, eller ring til sekretariatet.
    </p>
  </div>
  <div class="button-row">
    <button class="button button-primary" type="button">Tilmeld jer</button>
    <button class="button" type="button">Vis flere</button>
    <button class="button button-plain" type="button">Ryd filtre</button>
    <button class="button" type="button" aria-pressed="true">Kun gratis</button>
    <button class="button" type="button" disabled>Udsolgt</button>
    <a class="button" href="#program">Se programmet</a>
  </div>
  <ul class="chips">
    <li><span class="chip">Pejlemærke</span></li>
    <li><span class="chip">Sunde og aktive liv</span></li>
    <li><button class="chip" type="button" aria-pressed="false">Facebook</button></li>
    <li><button class="chip" type="button" aria-pressed="true">Portalen</button></li>
    <li><a class="chip" href="#natur">Lokalt ansvar for klima, natur og miljø</a></li>
    <li>
      <input class="visually-hidden" type="checkbox" id="gratis" checked />
      <label class="chip" for="gratis">Gratis</label>
    </li>
  </ul>
</div>`;

export const Neutral = { render: () => kit(content) };

export const OwnAccent = {
  render: () => {
    const host = kit(content);
    host.style.setProperty('--vision-accent', 'light-dark(#00573d, #7fd1ae)');
    host.style.setProperty('--vision-on-accent', 'light-dark(#fff, #00271b)');
    return host;
  },
};
