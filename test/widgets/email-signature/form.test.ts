import { expect } from '@open-wc/testing';
import { until } from '../../helpers/until.ts';
import { press, type } from '../../helpers/input.ts';
import {
  all,
  appears,
  labelled,
  one,
  SECTIONS,
  show,
  signatureText,
  touched,
  write,
} from './fixture.ts';

const noteOf = (input: HTMLInputElement): string => {
  const id = input.getAttribute('aria-describedby') ?? '';
  const root = input.getRootNode() as ShadowRoot;
  return root.getElementById(id)?.textContent.trim() ?? '';
};

describe('the form of vision-email-signature', () => {
  it('tells browsers what each field is, so that they can fill it in', async () => {
    const element = await show();
    expect(labelled(element, 'Navn').autocomplete).to.equal('name');
    expect(labelled(element, 'Stilling').getAttribute('autocomplete')).to.equal(
      'organization-title',
    );
    expect(labelled(element, 'Telefon').getAttribute('autocomplete')).to.equal('work tel');
    expect(labelled(element, 'Telefon').type).to.equal('tel');
    expect(labelled(element, 'E-mail').inputMode).to.equal('email');
  });

  it('puts a number in Danish form when its writer goes on', async () => {
    const element = await show();
    const phone = await write(element, 'Telefon', '(+45) 4357-7577');
    expect(phone.value).to.equal('+45 43 57 75 77');
  });

  it('says what is wrong with a number, and what to do, when its writer goes on', async () => {
    const element = await touched(await show());
    const phone = await write(element, 'Telefon', '7577');
    expect(phone.getAttribute('aria-invalid')).to.equal('true');
    expect(noteOf(phone)).to.contain('Skriv alle otte cifre');
    expect(signatureText(element)).to.contain('Tlf. 7577');
    await write(element, 'Telefon', '43577577');
    expect(phone.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('finds no fault with what is still being written', async () => {
    const element = await touched(await show());
    const email = labelled(element, 'E-mail');
    email.focus();
    await type('nav');
    expect(email.hasAttribute('aria-invalid')).to.equal(false);
    await press('Tab');
    await element.updateComplete;
    expect(email.getAttribute('aria-invalid')).to.equal('true');
  });

  it('has the fields that few need behind one more press', async () => {
    const element = await touched(await show());
    one(element, '.more summary').click();
    await appears(element, '#workingDays');
    await write(element, 'Hvornår du træffes', 'mandag–torsdag');
    const ean = await write(element, 'EAN-nummer', '5798007640');
    expect(noteOf(ean)).to.contain('13 cifre');
    expect(signatureText(element)).to.contain('Træffes mandag–torsdag');
    const greeting = labelled(element, 'Begynd med en hilsen');
    greeting.click();
    await element.updateComplete;
    expect(signatureText(element)).to.not.contain('venlig hilsen');
  });

  it('is gone through with the keyboard alone, in the order it is read', async () => {
    const element = await touched(await show());
    all(element, 'button')[0]?.focus();
    const order: string[] = [];
    for (let step = 0; step < 9; step++) {
      await press('Tab');
      order.push((element.renderRoot as ShadowRoot).activeElement?.id ?? '');
    }
    expect(order).to.deep.equal([
      '',
      'name',
      'title',
      'department',
      'phone',
      'mobile',
      'email',
      '',
      'template',
    ]);
  });

  it('is not sent anywhere when Enter is pressed in a field', async () => {
    const element = await show();
    labelled(element, 'Navn').focus();
    await type('Projektleder');
    const before = location.href;
    await press('Enter');
    expect(location.href).to.equal(before);
    expect(signatureText(element)).to.contain('Projektleder');
  });

  describe('with details in the address', () => {
    const clear = () => history.replaceState(null, '', location.pathname + location.search);
    afterEach(clear);

    it('fills itself in from them, over what the page says', async () => {
      location.hash =
        'vision-email-signature.name=Navn%20fra%20link&vision-email-signature.job-title=R%C3%A5dgiver&vision-email-signature.phone=43577577';
      const element = await show({ name: 'Fra siden' });
      await until(() => signatureText(element).includes('Navn fra link'));
      expect(signatureText(element)).to.contain('Rådgiver');
      expect(labelled(element, 'Telefon').value).to.equal('+45 43 57 75 77');
    });

    it('never writes there what somebody has typed', async () => {
      const element = await touched(await show({ key: 'privat' }));
      await write(element, 'Navn', 'Hemmelig');
      one(element, 'nav button:nth-child(2)').click();
      await until(() => location.hash.includes('view'));
      expect(decodeURIComponent(location.href)).to.not.contain('Hemmelig');
      expect(location.hash).to.equal('#vision-privat.view=find');
    });

    it('begins with the view the address names', async () => {
      location.hash = 'vision-email-signature.view=find';
      const element = await show();
      await appears(element, '#paste');
    });
  });

  it('begins with the view the author asks for, of those the author offers', async () => {
    const element = await show({ views: 'coverage many', view: 'many' }, SECTIONS);
    await appears(element, 'nav button');
    const pressed = all(element, 'nav [aria-pressed="true"]').map(({ textContent }) =>
      textContent.trim(),
    );
    expect(pressed).to.deep.equal(['Mange signaturer']);
    expect(all(element, 'nav button')).to.have.length(2);
  });
});
