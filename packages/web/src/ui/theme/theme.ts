import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

/**
 * The one place for colours, type and sizes. Aegean blue: what can be done. Sand: the ground. Ink: text.
 * Olive: well. Terracotta: needs a person. Both schemes are drawn, not inverted.
 */
const aegean: MantineColorsTuple = [
  '#eaf3f8', '#d3e5ef', '#a6cadd', '#76aeca', '#4f97ba', '#3787af', '#277ca8', '#186a94', '#0f5a80', '#0a4666',
]
const olive: MantineColorsTuple = [
  '#f3f6e9', '#e5ead1', '#ccd6a5', '#b1c176', '#9aae4e', '#8ca236', '#72861f', '#5f701a', '#4f5e16', '#3d4911',
]
const terracotta: MantineColorsTuple = [
  '#fdf0ea', '#f7ddd2', '#eeb8a2', '#e5916f', '#dd7045', '#d85b2b', '#c04a1d', '#a63f18', '#8f3514', '#752a0f',
]
const sand: MantineColorsTuple = [
  '#fbf8f2', '#f4eee3', '#e9e0cf', '#dbcfb8', '#c6b797', '#a08f6f', '#7c6d51', '#63563f', '#4e4434', '#352e24',
]
const ink: MantineColorsTuple = [
  '#ece6da', '#d3cdc1', '#b9b4aa', '#90959a', '#5b666e', '#414b53', '#2b353c', '#1d262c', '#141b20', '#0d1215',
]

const sans = "'Inter Variable', system-ui, sans-serif"
const serif = "'Source Serif 4 Variable', Georgia, serif"

export const theme = createTheme({
  colors: { aegean, olive, terracotta, gray: sand, dark: ink, red: terracotta, green: olive, blue: aegean },
  primaryColor: 'aegean',
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  white: '#fffdf9',
  black: '#1f2a33',
  fontFamily: sans,
  headings: {
    fontFamily: serif,
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '2rem', lineHeight: '1.2' },
      h2: { fontSize: '1.375rem', lineHeight: '1.3' },
      h3: { fontSize: '1.125rem', lineHeight: '1.35' },
    },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: {
      defaultProps: { size: 'md' },
      // Long words and other languages wrap rather than end in dots.
      styles: {
        root: { display: 'inline-flex', alignItems: 'center', height: 'auto', minHeight: 'var(--button-height)', paddingBlock: 4 },
        inner: { flex: '1 1 auto' },
        label: { whiteSpace: 'normal', overflow: 'visible', lineHeight: 1.3, textBoxTrim: 'none' },
      },
    },
    Input: { defaultProps: { size: 'md' } },
    InputWrapper: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    RadioGroup: { defaultProps: { size: 'md' } },
    Switch: { defaultProps: { size: 'md' } },
    SegmentedControl: { defaultProps: { size: 'md', transitionDuration: 0 } },
    Badge: {
      defaultProps: { variant: 'light', size: 'lg', radius: 'sm', tt: 'none', fw: 500 },
      styles: {
        root: { height: 'auto', minHeight: 'var(--badge-height)' },
        label: { whiteSpace: 'normal', overflow: 'visible' },
      },
    },
    Chip: {
      styles: { label: { height: 'auto', minHeight: 'var(--chip-size)', paddingBlock: 4, lineHeight: 1.3, whiteSpace: 'normal' } },
    },
    Slider: { defaultProps: { thumbSize: 24 } },
    Tooltip: { defaultProps: { withArrow: true, events: { hover: true, focus: true, touch: true } } },
    Anchor: { defaultProps: { underline: 'always', inherit: true } },
  },
})

/** Mantine's variables in our colours, and the few of our own (`--ithaca-*`) that component styles may use. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--ithaca-serif': serif, '--ithaca-page-width': '72rem' },
  light: {
    '--mantine-color-body': '#faf6ee',
    '--mantine-color-text': '#1f2a33',
    '--mantine-color-bright': '#141b20',
    '--mantine-color-dimmed': '#5d5240',
    '--mantine-color-placeholder': '#6b5f4a',
    '--mantine-color-error': terracotta[8],
    '--mantine-color-anchor': aegean[8],
    '--mantine-color-default': '#fffdf9',
    '--mantine-color-default-hover': sand[1],
    '--mantine-color-default-border': '#a6977b',
    '--mantine-color-aegean-light-color': aegean[9],
    '--ithaca-surface': '#fffdf9',
    '--ithaca-line': '#e2d8c4',
    '--ithaca-selected': aegean[1],
    '--ithaca-well': olive[8],
    '--ithaca-well-ground': olive[0],
    '--ithaca-needs': terracotta[8],
    '--ithaca-needs-ground': terracotta[0],
    '--ithaca-can': aegean[8],
    '--ithaca-can-ground': aegean[0],
  },
  dark: {
    '--mantine-color-body': '#141b20',
    '--mantine-color-text': '#ece6da',
    '--mantine-color-bright': '#fbf8f2',
    '--mantine-color-dimmed': '#b9b4aa',
    '--mantine-color-placeholder': '#a5a29b',
    '--mantine-color-error': terracotta[2],
    '--mantine-color-anchor': aegean[2],
    '--mantine-color-default': '#1d262c',
    '--mantine-color-default-hover': '#2b353c',
    '--mantine-color-default-border': '#66727a',
    '--mantine-color-aegean-light-color': aegean[1],
    '--ithaca-surface': '#1d262c',
    '--ithaca-line': '#344048',
    '--ithaca-selected': '#123c52',
    '--ithaca-well': olive[2],
    '--ithaca-well-ground': '#262d18',
    '--ithaca-needs': terracotta[2],
    '--ithaca-needs-ground': '#3a231a',
    '--ithaca-can': aegean[2],
    '--ithaca-can-ground': '#13303f',
  },
})
