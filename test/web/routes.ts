import type { Page, Route } from 'playwright-core';

/** What the server says to an operation that takes it too long. */
export const REFUSED = { json: { errors: [{ message: 'It took too long.', extensions: { code: 'TIMEOUT' } }] } };

/** Has an operation of a page answered otherwise than by the server, until `page.unrouteAll()`. */
export async function answerOtherwise(page: Page, name: string, answer: (route: Route) => Promise<void>) {
  await page.route('**/graphql', (route, request) =>
    String(request.postDataJSON().query).includes(`query ${name}(`) ? answer(route) : route.fallback(),
  );
}

/** Has a field of an operation come without an answer, and the rest as it is. */
export async function withhold(page: Page, name: string, field: string) {
  await answerOtherwise(page, name, async (route) => {
    const { data } = await (await route.fetch()).json();
    const errors = [{ message: 'Exploring took too long.', path: [field], extensions: { code: 'TIMEOUT' } }];
    await route.fulfill({ json: { data: { ...data, [field]: null }, errors } });
  });
}
