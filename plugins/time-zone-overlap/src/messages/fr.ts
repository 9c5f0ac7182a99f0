export const fr = {
  'label': 'Heures communes',
  'description': 'Compte les heures d’une journée ordinaire où les deux peuvent se voir, toute l’année.',
  'because':
    'Qui trouve à peine une heure ne se verra guère. C’est une condition, pas le signe d’une bonne relation : ' +
    'quelques heures communes suffisent, et le poids est faible.',
  'time-zone.label': 'Dans quel fuseau horaire êtes-vous ?',
  'time-zone.help': 'Nous affichons chaque rendez-vous à votre heure.',
  'reason.some': 'Les journées de travail de {mentor} et de {mentoree} ont {hours} en commun, toute l’année.',
  'reason.none':
    'Les journées de travail de {mentor} et de {mentoree} ne se croisent pas : l’un des deux se lèverait tôt ou ' +
    'veillerait tard.',
} as const
