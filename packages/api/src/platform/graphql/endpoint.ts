import type { IncomingMessage, ServerResponse } from 'node:http'
import { blockFieldSuggestionsPlugin } from '@escape.tech/graphql-armor-block-field-suggestions'
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { GraphQLError } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Actor } from '../database/actor.ts'
import { currentRequestId } from '../http/request-id.ts'
import type { Log } from '../log.ts'
import type { OperationContext, Services } from './context.ts'
import { oneMutationField, useOperationTransaction } from './operation.ts'
import { buildSchema } from './schemas.ts'

export interface EndpointOptions {
  readonly surface: 'console' | 'portal'
  readonly services: Services
  readonly readActor: (headers: Headers) => Promise<Actor | undefined>
  readonly log: Log
  readonly isProduction: boolean
}

const LIMITS = { tokens: 4_000, aliases: 30, directives: 20 }

const useValidationLimits: Plugin = { onValidate: ({ addValidationRule }) => addValidationRule(oneMutationField) }

/** One surface's GraphQL over HTTP, with Yoga's loose defaults closed. */
export function createEndpoint(options: EndpointOptions) {
  const { surface, services, log } = options
  const yoga = createYoga<{ req: IncomingMessage; res: ServerResponse }, OperationContext>({
    schema: buildSchema(surface),
    graphqlEndpoint: '/graphql',
    cors: false,
    multipart: false,
    landingPage: false,
    batching: false,
    graphiql: options.isProduction ? false : { title: `Ithaca, ${surface}`, defaultQuery: '{ viewer { __typename } }' },
    renderGraphiQL,
    logging: false,
    context: async ({ request }): Promise<OperationContext> => ({
      ...services, surface, requestId: currentRequestId(), actor: await options.readActor(request.headers), hasFailed: false,
      stillActor: () => options.readActor(request.headers),
    }),
    maskedErrors: {
      maskError(error) {
        const original = error instanceof GraphQLError ? error.originalError : error
        if (error instanceof GraphQLError && (original === undefined || original === null || original instanceof GraphQLError)) return error
        const requestId = currentRequestId()
        log.error({ requestId, surface, error: describe(original) }, 'operation failed')
        return new GraphQLError('Something went wrong on our side. Nothing was changed.', { extensions: { code: 'FAULT', requestId } })
      },
    },
    plugins: [
      useValidationLimits,
      useOperationTransaction({ isProduction: options.isProduction }),
      maxTokensPlugin({ n: LIMITS.tokens }),
      maxAliasesPlugin({ n: LIMITS.aliases }),
      maxDirectivesPlugin({ n: LIMITS.directives }),
      ...(options.isProduction ? [blockFieldSuggestionsPlugin()] : []),
    ],
  })
  return yoga
}

/** A fault's name and stack, without its message, which may carry content. */
function describe(fault: unknown): string {
  if (!(fault instanceof Error)) return 'unknown'
  return `${fault.name}\n${(fault.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 10).join('\n')}`
}
