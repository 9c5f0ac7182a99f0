import type { CodegenConfig } from '@graphql-codegen/cli'

/** Typed documents and graphcache's possible types, apart for each app: neither can name the other's fields. */
function generateFor(app: 'console' | 'portal'): CodegenConfig['generates'] {
  const schema = `../api/schema.${app}.graphql`
  const scalars = { DateTime: 'string', Date: 'string', JSON: 'unknown', Bytes: 'string' }
  return {
    [`src/generated/${app}/`]: {
      schema,
      documents: [`src/${app}/**/*.{ts,tsx}`],
      preset: 'client',
      presetConfig: { fragmentMasking: false, gqlTagName: 'graphql' },
      config: {
        scalars,
        strictScalars: true,
        useTypeImports: true,
        enumType: 'string-literal',
        enumsAsTypes: true,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        avoidOptionals: { field: true },
        skipTypename: true,
      },
    },
    [`src/generated/${app}/possible-types.ts`]: {
      schema,
      plugins: ['fragment-matcher'],
    },
  }
}

const config: CodegenConfig = {
  generates: { ...generateFor('console'), ...generateFor('portal') },
  ignoreNoDocuments: true,
  errorsOnly: true,
}

export default config
