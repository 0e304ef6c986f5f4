import { sendKeys, sendMouse } from '@web/test-runner-commands';

/** Presses keys one after the other as a person does; `Shift+Tab` holds the first. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const combination of keys) {
    const held = combination.split('+');
    const key = held.pop() ?? '';
    for (const modifier of held) await sendKeys({ down: modifier });
    await sendKeys({ press: key });
    for (const modifier of held) await sendKeys({ up: modifier });
  }
}

export async function type(text: string): Promise<void> {
  await sendKeys({ type: text });
}

export async function clickAt(x: number, y: number): Promise<void> {
  await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
}

/** Clicks the middle of an element, where the mouse would: what lies above it is hit instead. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  await clickAt(x + width / 2, y + height / 2);
}

/** Moves the mouse to the middle of an element. */
export async function hover(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
  await sendMouse({ type: 'move', position });
}
