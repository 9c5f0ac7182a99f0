export const keys = {
  menu: 'Keys',
  help: 'Show the keys of this page',
  search: 'Go to the search box',
  next: 'Next row',
  previous: 'Row before',
  home: 'Go to the start page',
  programs: 'Go to programs',
  people: 'Go to people',
  lines: 'Go to reporting lines',
  imports: 'Go to importing people',
  plugins: 'Go to plugins',
} as const

export const palette = {
  title: 'Go or do',
  search: 'Where to, or what to do',
  nothing: 'Nothing is called that.',
  here: 'This program',
  pages: 'Pages',
  verbs: 'What you can do',
  account: 'Your account',
  light: 'Light colours',
  dark: 'Dark colours',
} as const
