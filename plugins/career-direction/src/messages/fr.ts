export const fr = {
  'direction.label': 'Parcours et direction',
  'direction.description': 'Cherche un mentor qui a suivi la voie que la personne mentorée aimerait prendre.',
  'direction.because':
    'Qui a suivi une voie peut la raconter de l’intérieur. La proximité d’expérience va avec de meilleures ' +
    'relations (Eby et al. 2013) ; une direction en dit moins qu’un défi vécu, elle pèse donc à peu près moitié ' +
    'moins.',
  'ways.label': 'Quelles voies avez-vous suivies dans votre vie professionnelle ?',
  'ways.help': 'Choisissez celles dont vous pourriez parler à quelqu’un.',
  'directions.label': 'Sur quelles voies aimeriez-vous en savoir plus ?',
  'directions.help': 'Trois au plus. Vous n’avez rien à avoir décidé.',
  'way.deep-expertise': 'Approfondir un sujet',
  'way.leading-people': 'Diriger une équipe',
  'way.leading-projects': 'Conduire des projets',
  'way.another-function': 'Passer à une autre fonction',
  'way.abroad': 'Travailler à l’étranger',
  'way.founding': 'Fonder quelque chose',
  'way.research-and-teaching': 'La recherche et l’enseignement',
  'way.with-customers': 'Travailler avec des clients',
  'way.public-good': 'Travailler pour le bien public',
  'way.smaller-to-larger': 'D’une petite organisation à une grande, ou l’inverse',
  'way.part-time': 'Travailler à temps partiel quelques années',
  'way.new-trade': 'Apprendre un nouveau métier en milieu de vie',
  'direction.reason.some': '{mentor} a suivi une voie sur laquelle {mentoree} aimerait en savoir plus : {ways}.',
  'direction.reason.none':
    '{mentor} n’a pas suivi les voies auxquelles pense {mentoree}, mais pourrait en raconter une autre : {ways}.',
  'distance.label': 'Distance d’expérience',
  'distance.description':
    'Préfère un mentor qui a quelques années d’avance : assez pour transmettre, pas trop pour se souvenir.',
  'distance.because':
    'Les années de vie professionnelle tiennent lieu de distance, parce que ni le grade ni la notation ne le ' +
    'doivent (M4). Seules, elles disent peu d’une relation : le poids est donc faible et une grande distance ' +
    'n’est reprochée à personne.',
  'years.label': 'Depuis combien d’années travaillez-vous, en tout ?',
  'years.help': 'À peu près. Les années d’études, de soin ou de recherche comptent si vous le sentez ainsi.',
  'distance.reason.ahead': '{mentor} travaille depuis plus longtemps que {mentoree}, avec une avance de : {years}.',
  'distance.reason.same': '{mentor} et {mentoree} travaillent depuis le même nombre d’années.',
  'distance.reason.behind': '{mentoree} travaille depuis plus longtemps que {mentor}, avec une avance de : {years}.',
} as const
