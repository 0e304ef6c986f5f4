import { expect } from '@open-wc/testing';
import { until } from '../../helpers/until.ts';
import { resetMouse } from '@web/test-runner-commands';
import { click } from '../../helpers/input.ts';
import { seenIn } from '../../helpers/widget.ts';
import { all, appears, buttonNamed, labelled, one, SECTIONS, show } from './fixture.ts';

const codes = (element: Awaited<ReturnType<typeof show>>): string[] =>
  all(element, 'textarea.code').map((area) => (area as HTMLTextAreaElement).value);

describe('the views for a mail admin', () => {
  afterEach(() => resetMouse());

  it('tell who can be reached how, and why some cannot', async () => {
    const element = await show({ views: 'coverage' });
    await appears(element, '[part="table"]');
    const other = all(element, '[part="table"] tbody tr').find((row) =>
      row.innerText.startsWith('Andet program'),
    );
    expect(other?.innerText).to.contain('Regel i Exchange');
    expect(other?.innerText).to.contain('nederst under hele tråden');
    expect(seenIn(element)).to.contain('Fra pilot til alle');
    expect(seenIn(element)).to.contain('ikke prøvet i en rigtig organisation');
  });

  it('make the rule of the sentence alone, and say why it is the last resort', async () => {
    const element = await show({ views: 'exchange' });
    await until(() => codes(element).length > 2);
    expect(seenIn(element)).to.contain('den sidste udvej');
    const [rule = '', create = '', remove = ''] = codes(element);
    expect(rule).to.contain('F&#230;lles om mulighederne').and.to.not.contain('%%');
    expect(create).to.contain('New-TransportRule').and.to.not.contain("From = '");
    expect(remove).to.contain('Remove-TransportRule');
    expect(one(element, '.mail table').innerText.trim()).to.equal('Fælles om mulighederne');
  });

  it('put attributes of the directory and the campaign into the rule when asked', async () => {
    const element = await show({ views: 'exchange' });
    await until(() => codes(element).length > 2);
    labelled(element, 'Stilling').click();
    labelled(element, 'Navn').click();
    all(element, '.settings > .check input')[0]?.click();
    await element.updateComplete;
    const [rule = '', create = ''] = codes(element);
    expect(rule).to.contain('%%DisplayName%%').and.to.contain('%%Title%%');
    expect(rule).to.contain('Borgerm&#248;de');
    expect(create).to.contain('2900');
    const name = labelled(element, 'Reglens navn i Exchange');
    name.value = "Regel $(Get-Date) 'x";
    name.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    // Between single quotes nothing runs, and no quote of the name ends them.
    expect(codes(element)[1]).to.contain(
      String.raw`Name = [regex]::Unescape('Regel $(Get-Date) \u0027x')`,
    );
  });

  it('make no rule without a sentence', async () => {
    const element = await show({ views: 'exchange' }, { organisation: SECTIONS.organisation });
    await until(() => seenIn(element).includes('ingen regel at lave'));
  });

  it('name what a script changes for everybody before it does', async () => {
    const element = await show({ views: 'scripts' });
    await until(() => codes(element).length > 2);
    expect(seenIn(element)).to.contain('skal være slået fra i hele organisationen');
    const folder = labelled(element, 'Mappen med signaturer');
    folder.value = String.raw`\\fil01\signaturer`;
    folder.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    const scripts = codes(element);
    expect(scripts).to.have.length(4);
    for (const script of scripts) expect(script).to.match(/^[\x20-\x7E\r\n]*$/);
    const written = String.raw`\u005c\u005cfil01\u005csignaturer`;
    expect(scripts.filter((script) => script.includes(written))).to.have.length(2);
  });

  it('copy a script, and say so', async () => {
    const element = await show({ views: 'scripts' });
    await until(() => codes(element).length > 2);
    await click(buttonNamed(element, 'Kopiér'));
    await until(() => seenIn(element).includes('Get-VisionReport.ps1 er kopieret.'));
  });
});
