type Child = Node | string;
type Properties = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element of the page with its attributes and children; `true` sets an attribute, `false` and `undefined` leave it out. */
export function html<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
}

/** A button with its words. */
export function button(
  words: Child,
  onPress: () => void,
  attributes: Properties = {},
): HTMLButtonElement {
  const made = html('button', { type: 'button', ...attributes }, words);
  made.addEventListener('click', onPress);
  return made;
}

/** Parses SVG markup that we have painted ourselves. */
export function svgElement(markup: string): SVGSVGElement {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  const svg = holder.querySelector('svg');
  if (svg === null) throw new Error('No drawing in the markup.');
  return svg;
}
