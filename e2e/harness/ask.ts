import { expect, type Page } from '@playwright/test'

/** Asks a surface's GraphQL with a page's session; fails with what it says went wrong. */
export async function ask<Data>(page: Page, origin: string, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const response = await page.request.post(`${origin}/graphql`, { data: { query, variables } })
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
  expect(errors, query).toBeUndefined()
  return data
}
