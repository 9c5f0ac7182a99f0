import { expect, it } from 'vitest'
import { targetNamed } from '../../src/console/directory/import/import-targets.ts'

it('a problem of an import names the column by what it is taken for, whatever the server calls it', () => {
  expect(targetNamed('email')).toBe('EMAIL')
  expect(targetNamed('solidManagerExternalId')).toBe('SOLID_MANAGER_EXTERNAL_ID')
  expect(targetNamed('Cost Centre')).toBeUndefined()
})
