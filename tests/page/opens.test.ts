import { expect, inject, it } from 'vitest';
import { expectPage, openPage } from './browser.ts';

it('the page opens from any folder, without an error, asking nothing of anyone else', async () => {
  const page = await openPage();
  await expectPage(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).toBe(inject('siteUrl'));
});
