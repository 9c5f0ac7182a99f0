// The page of the playground. Everything on it comes from /scores and /pair.
const element = (id) => document.getElementById(id)
const state = { criterion: '', settings: {} }

const queryOf = (more = {}) =>
  new URLSearchParams({ criterion: state.criterion, settings: JSON.stringify(state.settings), ...more })

async function load(path, query) {
  const response = await fetch(`${path}?${query}`)
  const data = await response.json()
  element('error').textContent = response.ok ? '' : data.message
  return response.ok ? data : undefined
}

function make(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children)
  return made
}

function showCriteria({ criteria, criterion }) {
  state.criterion = criterion
  const options = criteria.map(({ id, label }) => make('option', { value: id, selected: id === criterion }, label))
  element('criterion').replaceChildren(...options)
}

function inputFor(name, property) {
  const value = state.settings[name] ?? property.default
  if (property.enum) {
    return make('select', { name }, ...property.enum.map((each) => make('option', { selected: each === value }, each)))
  }
  if (property.type === 'boolean') return make('input', { name, type: 'checkbox', checked: value })
  const type = property.type === 'string' ? 'text' : 'number'
  return make('input', { name, type, step: property.type === 'integer' ? '1' : 'any', value })
}

function showForm({ form }) {
  const properties = Object.entries(form?.properties ?? {})
  const labels = properties.map(([name, property]) =>
    make(
      'label',
      {},
      property.title ?? name,
      ' ',
      inputFor(name, property),
      make('small', {}, property.description ?? ''),
    ),
  )
  element('settings').replaceChildren(...(labels.length > 0 ? labels : ['This criterion has no settings.']))
}

function readForm() {
  const inputs = [...element('settings').elements]
  const valueOf = ({ type, checked, value }) =>
    type === 'checkbox' ? checked : type === 'number' ? Number(value) : value
  state.settings = Object.fromEntries(inputs.map((input) => [input.name, valueOf(input)]))
}

const wordFor = (answer) => (typeof answer === 'number' ? answer.toFixed(2) : answer.verdict)

function showMap({ answers, mentors, mentorees }) {
  const cells = answers.flatMap((row, mentor) =>
    row.map((answer, mentoree) => {
      const name = `${mentors[mentor].id} with ${mentorees[mentoree].id}: ${wordFor(answer)}`
      const isFirst = mentor === 0 && mentoree === 0
      const cell = make('button', { title: name, className: answer.verdict ?? '', tabIndex: isFirst ? 0 : -1 })
      cell.setAttribute('aria-label', name)
      cell.style.setProperty('--fit', typeof answer === 'number' ? answer : 0)
      cell.addEventListener('click', () => showPair(cell, mentor, mentoree))
      return cell
    }),
  )
  element('map').replaceChildren(...cells)
}

/** One stop for the tab key; from there the arrow keys go on. */
function goOn(event) {
  const cells = [...element('map').children]
  const columns = Math.sqrt(cells.length)
  const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns }
  const next = cells[cells.indexOf(event.target) + steps[event.key]]
  if (next === undefined) return
  event.preventDefault()
  event.target.tabIndex = -1
  next.tabIndex = 0
  next.focus()
}

async function showPair(cell, mentor, mentoree) {
  const pair = await load('/pair', queryOf({ mentor, mentoree }))
  if (pair === undefined) return
  for (const pressed of document.querySelectorAll('[aria-pressed]')) pressed.removeAttribute('aria-pressed')
  cell.setAttribute('aria-pressed', 'true')
  const said = pair.sentences
    .filter(({ text }) => text)
    .map(({ language, text }) => make('p', { lang: language }, text))
  const views = { mentor: pair.mentor.view, mentoree: pair.mentoree.view }
  element('pair').replaceChildren(
    make('p', {}, `${pair.mentor.id} with ${pair.mentoree.id}: ${wordFor(pair.answer)}`),
    ...(said.length > 0 ? said : [make('p', {}, 'Nothing is said about this pair.')]),
    make('pre', {}, JSON.stringify(views, null, 2)),
  )
}

async function showScores() {
  const scores = await load('/scores', queryOf())
  if (scores !== undefined) showMap(scores)
}

async function showAll() {
  const scores = await load('/scores', queryOf())
  if (scores === undefined) return
  showCriteria(scores)
  showForm(scores)
  showMap(scores)
}

element('criterion').addEventListener('change', ({ target }) => {
  Object.assign(state, { criterion: target.value, settings: {} })
  void showAll()
})
element('map').addEventListener('keydown', goOn)
element('settings').addEventListener('change', () => {
  readForm()
  void showScores()
})

// When a file is saved the server starts anew; then everything is scored again, with the same settings.
let started
async function showAgainAfterSave() {
  const now = await fetch('/started')
    .then((response) => response.text())
    .catch(() => started)
  if (started !== undefined && now !== started) void showAll()
  started = now
}
setInterval(() => void showAgainAfterSave(), 1000)

await showAll()
