/** @module What a plugin author imports: types and a few pure functions. Nothing here touches the world. */
export { definePlugin, type Plugin, type PluginDefinition } from './plugin/plugin.ts'
export {
  defineCriterion,
  type CriterionCommon,
  type CriterionDefinition,
  type DeclaredScore,
  type WrittenPair,
} from './criterion/define.ts'
export type { Criterion, ExplainContext, Explanation, PairContext, ScoreContext } from './criterion/criterion.ts'
export {
  allow,
  exclude,
  isNoData,
  noData,
  type Allow,
  type Answer,
  type ConstraintAnswer,
  type Exclude,
  type NoData,
  type PreferenceAnswer,
} from './criterion/verdict.ts'
export type {
  Comparer,
  ConstraintComparer,
  ConstraintComparers,
  PreferenceComparer,
  PreferenceComparers,
} from './compare/comparer.ts'
export type { Keyed, KeyedDefinition, KeyValue } from './compare/keyed.ts'
export type { Named, NamedDefinition, Naming } from './compare/named.ts'
export { near, type CurvePoint, type Numeric, type NumericDefinition } from './compare/numeric.ts'
export type { Ranked, RankedDefinition } from './compare/ranked.ts'
export type { SetMeasure, Sets, SetsDefinition, TagWeight } from './compare/sets.ts'
export { field } from './field/define.ts'
export {
  directory,
  type DirectoryFact,
  type DirectoryFactDefinition,
  type DirectoryFactName,
  type FactKind,
} from './field/directory.ts'
export type { Audience, FieldKind, FieldValue, Place } from './field/vocabulary.ts'
export type {
  ChoiceField,
  DateField,
  Field,
  FieldCommon,
  KnownField,
  LanguagesField,
  LongTextField,
  NumberField,
  NumberUnit,
  Options,
  PeopleField,
  PlaceField,
  RankingField,
  TagsField,
  TextField,
  TimeZoneField,
} from './field/field.ts'
export type {
  AnyView,
  Fields,
  KeysOf,
  MentoreeFields,
  MentorFields,
  NamesOfKind,
  Readable,
  Reads,
  SidedFields,
  ValueOf,
  View,
} from './field/reads.ts'
export { foldTag, inBoth } from './field/tag.ts'
export { fillPlaces, findText, placesIn, type Language, type Messages, type Texts } from './message/message.ts'
export {
  amount,
  HOST_PLACES,
  labels,
  languageNames,
  reason,
  type Amount,
  type Labels,
  type LanguageNames,
  type Reason,
  type ReasonParam,
  type ReasonParams,
  type Unit,
} from './reason/reason.ts'
export { renderReason, type ReasonSetting } from './reason/render-reason.ts'
export {
  parseSettings,
  type NoSettings,
  type ParsedSettings,
  type SettingsIssue,
  type SettingsOf,
  type SettingsSchema,
} from './settings/settings.ts'
export {
  buildTemplate,
  defineProgramTemplate,
  type BuildableTemplate,
  type BuiltTemplate,
  type TemplateDefinition,
} from './template/define.ts'
export type {
  AgreementClause,
  Cadence,
  Capacity,
  ClauseTopic,
  ForBoth,
  Forming,
  GroupSize,
  MeetingMeans,
  OrientationStep,
  OrientationTopic,
  Phase,
  ProgramKind,
  ProgramTemplate,
  Questions,
  Stage,
  TemplateBody,
  TemplateCriterion,
} from './template/template.ts'
