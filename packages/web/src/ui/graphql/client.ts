import { cacheExchange, type CacheExchangeOpts } from '@urql/exchange-graphcache'
import { Client, fetchExchange } from 'urql'

/**
 * The normalised cache and the transport of one app. Subscriptions come as server-sent events over the same
 * endpoint. A request that the server has not answered within 60 s counts as failed.
 */
export function createGraphqlClient(cache: Partial<CacheExchangeOpts>): Client {
  return new Client({
    url: '/graphql',
    exchanges: [cacheExchange(cache), fetchExchange],
    fetchSubscriptions: true,
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin' },
  })
}
