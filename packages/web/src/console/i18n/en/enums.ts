export const enums = {
  personStatus: { ACTIVE: 'Active', LEFT: 'Left the organisation' },
  lineKind: { SOLID: 'Manager', DOTTED: 'Dotted line', PAY: 'Decides on pay' },
  programStatus: {
    DRAFT: 'Draft', INVITING: 'Inviting', MATCHING: 'Matching', RUNNING: 'Running', CLOSING: 'Closing', CLOSED: 'Closed',
  },
  programKind: { ONE_TO_ONE: 'One to one', GROUP: 'Group', PEER: 'Peers', REVERSE: 'Reverse', FLASH: 'One conversation' },
  role: { MENTOR: 'Mentor', MENTOREE: 'Mentoree', BOTH: 'Mentor and mentoree' },
  participationStatus: { INVITED: 'Invited', ACTIVE: 'Taking part', PAUSED: 'Paused', DECLINED: 'Declined', LEFT: 'Left' },
  proposalStatus: { OPEN: 'Waiting for answers', FORMED: 'Formed', LAPSED: 'Lapsed' },
  relationshipStatus: { FORMING: 'Forming', ACTIVE: 'Active', PAUSED: 'Paused', ENDING: 'Ending', ENDED: 'Ended' },
  importStatus: {
    UPLOADED: 'Uploaded', PLANNING: 'Dry run under way', PLANNED: 'Dry run done', COMMITTING: 'Being written',
    COMMITTED: 'Imported', UNDOING: 'Being undone', UNDONE: 'Undone', FAILED: 'Failed',
  },
  rowOutcome: { CREATE: 'New', UPDATE: 'Changed', UNCHANGED: 'Unchanged', INVALID: 'Cannot be taken' },
  importTarget: {
    EXTERNAL_ID: 'Id in your HR system', FULL_NAME: 'Full name', GIVEN_NAME: 'Given name', FAMILY_NAME: 'Family name',
    PREFERRED_NAME: 'Called', EMAIL: 'E-mail', JOB_TITLE: 'Title', FUNCTION: 'Function', DEPARTMENT: 'Department',
    LOCATION: 'Place', COUNTRY: 'Country', TIME_ZONE: 'Time zone', LANGUAGES: 'Languages',
    SOLID_MANAGER_EXTERNAL_ID: 'Manager: id', SOLID_MANAGER_EMAIL: 'Manager: e-mail', SOLID_MANAGER_NAME: 'Manager: full name',
    DOTTED_MANAGER_EXTERNAL_ID: 'Dotted line: id', DOTTED_MANAGER_EMAIL: 'Dotted line: e-mail',
    DOTTED_MANAGER_NAME: 'Dotted line: full name', PAY_MANAGER_EXTERNAL_ID: 'Decides on pay: id',
    PAY_MANAGER_EMAIL: 'Decides on pay: e-mail', PAY_MANAGER_NAME: 'Decides on pay: full name',
  },
} as const
