/** What a browser does with redirects and cookies, for signing in without one. */
export class CookieJar {
  readonly cookies = new Map<string, Map<string, string>>()
  readonly #reach: (url: URL) => URL

  /** `reach` says where an address is served in truth. */
  constructor(reach: (url: URL) => URL = (url) => url) {
    this.#reach = reach
  }

  /** Follows redirects from page to page, each origin with its own cookies, and answers with the last page and its address. */
  async open(url: string, init: RequestInit = {}): Promise<{ url: string; response: Response }> {
    let target = new URL(url)
    let request: RequestInit = init
    for (let hop = 0; hop < 20; hop += 1) {
      const own = this.cookies.get(target.origin) ?? new Map<string, string>()
      this.cookies.set(target.origin, own)
      const headers = new Headers(request.headers)
      if (own.size > 0) headers.set('cookie', [...own].map(([name, value]) => `${name}=${value}`).join('; '))
      if (!headers.has('accept')) headers.set('accept', 'text/html')
      const response = await fetch(this.#reach(target), { ...request, headers, redirect: 'manual' })
      for (const cookie of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
        if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(cookie)) own.delete(name)
        else own.set(name, value)
      }
      const location = response.headers.get('location')
      if (response.status < 300 || response.status >= 400 || location === null) return { url: target.href, response }
      target = new URL(location, target)
      request = {}
    }
    throw new Error('Too many redirects.')
  }

  cookieOf(origin: string): string {
    return [...(this.cookies.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ')
  }
}
