/** The height that an embed says it needs, in CSS pixels; null in any other message. */
export function heightIn(message: unknown): number | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, v, height } = message as Record<string, unknown>;
  const isOurs = type === 'nst:height' && v === 1 && typeof height === 'number';
  return isOurs && height > 0 && height < 100_000 ? Math.ceil(height) : null;
}

/** Whether an embed says that it cannot show what it was asked for: how high it is tells nothing then. */
export function isFault(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'nst:error';
}
