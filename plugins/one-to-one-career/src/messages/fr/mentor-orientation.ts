/** Orientation for mentors (M17). */
export const mentorOrientation = {
  'mentor.purpose.title': 'Pourquoi vous êtes là',
  'mentor.purpose.text': [
    'Vous n’êtes ni responsable, ni formateur, ni juge. Vous êtes quelqu’un qui a plus de chemin derrière soi et ' +
      'qui accepte d’en faire un bout ensemble.',
    'La personne que vous accompagnez sera moins changée par ce que vous savez que par le fait d’avoir été prise ' +
      'au sérieux. Elle choisit la direction. Vous lui tenez compagnie, vous questionnez, et parfois vous tenez la ' +
      'lampe.',
    'Personne ne vous demandera ce qui s’est dit. Et personne ne vous demandera comment elle s’en sort.',
  ].join('\n\n'),
  'mentor.first-meeting.title': 'La première rencontre',
  'mentor.first-meeting.text': [
    'Faites simple. Choisissez un endroit calme, ou éteignez ce qui clignote. Commencez par vous : comment vous ' +
      'êtes arrivé là, une chose que vous apprenez encore.',
    'Ensuite, trois questions suffisent :\n- qu’est-ce qui vous a fait dire oui ?\n- qu’aimeriez-vous pouvoir ' +
      'dire dans neuf mois ?\n- que dois-je savoir pour ne pas me tromper avec vous ?',
    'Lisez l’accord ensemble, fixez les prochaines dates, et terminez à l’heure.',
  ].join('\n\n'),
  'mentor.listening.title': 'Écouter',
  'mentor.listening.text': [
    'L’heure est réussie quand l’autre a parlé plus que vous. Comptez jusqu’à cinq avant de répondre ; ce qui ' +
      'vient pendant ces cinq secondes est souvent l’essentiel.',
    'Redites ce que vous avez entendu avant de dire ce que vous pensez. Demandez quoi et comment plutôt que ' +
      'pourquoi : pourquoi pousse à se défendre.',
    'Si vous remarquez que vous préparez votre conseil pendant qu’on vous parle, vous avez cessé d’écouter. Cela ' +
      'arrive à tout le monde. Demandez la suite.',
  ].join('\n\n'),
  'mentor.boundaries.title': 'Les limites',
  'mentor.boundaries.text': [
    'Ce que vous entendez reste avec vous. Si un responsable vous interroge, la réponse est toujours la même : « ' +
      'Nous avons convenu de ne pas en parler. »',
    'N’usez pas de votre influence pour la personne sans qu’elle le demande et que vous y ayez réfléchi ' +
      'ensemble. Ne décidez pas à sa place. Ne portez pas ce qui n’est pas à vous.',
    'Si quelqu’un est peut-être en danger, relisez les limites dans votre accord et parlez à la personne qui y ' +
      'est nommée. Si vous êtes dépassé, dites-le : cela aussi est un exemple.',
  ].join('\n\n'),
  'mentor.ending.title': 'Bien finir',
  'mentor.ending.text': [
    'C’est fait pour finir. Dites-le au début, puis quand il reste quelques semaines, pour qu’il y ait du temps ' +
      'pour ce qui n’est pas dit.',
    'Chacun de vous peut partir plus tôt, sans raison. Si l’autre s’en va, vous l’apprendrez avec égards, et ' +
      'personne ne vous demandera ce qui n’a pas marché.',
    'Dans la dernière conversation, remerciez. Vous aurez appris quelque chose, et il est juste de dire quoi.',
  ].join('\n\n'),
}
