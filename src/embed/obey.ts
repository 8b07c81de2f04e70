import { writeAddress } from '../session/address.ts';
import type { Session } from '../session/session.svelte.ts';
import type { Command } from './hosts/commands.ts';

/**
 * Does what a host asks for, all of it or nothing.
 *
 * @param open shows what an address says, or says in words what was expected instead
 * @returns what was expected instead, in words for the host's author, or null where it is done
 */
export function obey(session: Session, command: Command, open: (search: string) => string | null): string | null {
  if (command.type === 'goto') {
    const { from, last } = session.span;
    if (command.date < from || command.date > last) return `a day from ${from} to ${last}`;
    session.goTo(command.date);
    return null;
  }
  if (command.type === 'setView') return open(writeAddress({ ...session.address, views: command.views }));
  const query = new URLSearchParams(writeAddress({ ...session.address, active: 0, against: null }));
  query.delete('path');
  for (const path of command.paths) query.append('path', path);
  return open(`?${query}`);
}
