/** Characters that no XML document may hold, however written: control characters, halves of a pair, U+FFFE. */
const forbidden =
  // eslint-disable-next-line no-control-regex -- They are what is to be found.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as XML and HTML carry it, in content and in quoted attributes. What cannot stand in XML at all becomes U+FFFD. */
export function escapeMarkup(text: string): string {
  return text.replace(forbidden, '\uFFFD').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** What an attribute may be; `undefined`: it is left out. */
type AttributeValue = string | number | undefined;

/** An XML element. Attributes are escaped here, numbers rounded to hundredths; `content` is markup already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  content = '',
): string {
  let written = '';
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
    written += ` ${key}="${escapeMarkup(text)}"`;
  }
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
