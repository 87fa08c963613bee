/**
 * Runs in a blank page and makes of it the least that a drag can be: so many positioned elements with
 * a text in each, and one of them follows the pointer by a transform.
 */
export function becomeBareDrag(count: number): void {
  const [width, height, gap] = [200, 100, 8];
  const perRow = Math.floor(innerWidth / (width + gap));
  const place = (at: number, size: number) => `${at * (size + gap)}px`;
  for (let n = 0; n < count; n++) {
    const box = document.createElement('div');
    box.textContent = `${n + 1}: Inspectors who visit small factories advise their managers before they write a fine`;
    box.style.cssText = `position:absolute;width:${width}px;height:${height}px;background:#e4efe0`;
    box.style.left = place(n % perRow, width);
    box.style.top = place(Math.floor(n / perRow), height);
    document.body.append(box);
  }
  let held: { readonly box: HTMLElement; readonly x: number; readonly y: number } | null = null;
  addEventListener('pointerdown', ({ target, clientX: x, clientY: y }) => {
    if (!(target instanceof HTMLElement) || target === document.body) return;
    held = { box: target, x, y };
    target.style.zIndex = '1';
  });
  addEventListener('pointermove', ({ clientX, clientY }) => {
    if (held) held.box.style.transform = `translate(${clientX - held.x}px, ${clientY - held.y}px)`;
  });
  addEventListener('pointerup', () => {
    if (held) held.box.style.transform = '';
    held = null;
  });
}
