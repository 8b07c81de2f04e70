/** The height that an embed says it needs, in CSS pixels; null in any other message. */
export function heightIn(message: unknown): number | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, v, height } = message as Record<string, unknown>;
  const isOurs = type === 'nst:height' && v === 1 && typeof height === 'number';
  return isOurs && height > 0 && height < 100_000 ? Math.ceil(height) : null;
}
