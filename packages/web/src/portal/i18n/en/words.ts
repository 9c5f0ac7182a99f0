/** Words that several features share. */
export const words = {
  role: { MENTOR: 'mentor', MENTOREE: 'mentoree', BOTH: 'mentor and mentoree' },
  otherRole: { MENTOR: 'mentoree', MENTOREE: 'mentor', BOTH: 'partner' },
  kind: {
    ONE_TO_ONE: 'One mentor, one mentoree',
    GROUP: 'One mentor, a small group',
    PEER: 'A circle of peers',
    REVERSE: 'Reverse mentoring: the newer person is the mentor',
    FLASH: 'A single conversation',
  },
  rhythm: {
    once: 'One meeting of {{minutes}} minutes',
    everyWeek: 'Every week, {{minutes}} minutes',
    everyWeeks: 'About every {{weeks}} weeks, {{minutes}} minutes',
  },
  until: 'to',
  now: 'now',
  livesIn: 'In {{location}}',
  speaks: 'Speaks {{languages}}',
  timeZone: 'Time zone {{zone}}',
  backToHome: 'Back to the start',
} as const
