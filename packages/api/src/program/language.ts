/** The language of texts that templates and plugins bring. The screens speak English so far, so these do too. */
export const LANGUAGE = 'en'
