/** An element of a drawing, as plain data. Attributes that are undefined are not written. */
export interface Mark {
  name: string;
  attributes: Readonly<Record<string, string | number | undefined>>;
  children: readonly (Mark | string)[];
}

export function mark(name: string, attributes: Mark['attributes'] = {}, children: Mark['children'] = []): Mark {
  return { name, attributes, children };
}

/** Decimal places of lengths, in CSS pixels: finer than any screen or printer shows. */
const PLACES = 2;

/** What no XML document may hold, escaped or not: control characters, and halves of characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML, in an element or between double quotes. What XML cannot hold becomes U+FFFD. */
export function escaped(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);
}

/** A number in as few digits as a drawing needs. */
export function short(value: number): string {
  // Never -0.
  return String(Number(value.toFixed(PLACES)) || 0);
}

/** The element and all that is in it, without white space of its own. */
export function toXml({ name, attributes, children }: Mark): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escaped(value!)}"`)
    .join('');
  if (children.length === 0) return `<${name}${written}/>`;
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : toXml(child))).join('');
  return `<${name}${written}>${inner}</${name}>`;
}

/** The same as a document of its own, in UTF-8. */
export function toDocument(root: Mark): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`;
}
