/** Orientation for mentorees (M17). */
export const mentoreeOrientation = {
  'mentoree.purpose.title': 'À quoi cela sert',
  'mentoree.purpose.text': [
    'C’est une relation avec quelqu’un qui a vécu une part de ce que vous vivez et qui n’a rien à dire sur votre ' +
      'travail. Ici, vous pouvez penser à voix haute.',
    'Ce n’est pas un cours, et rien n’y est évalué. Personne ne lit ce que vous vous écrivez, et personne ' +
      'n’apprend comment cela se passe.',
    'Vous choisissez la direction. Si vous ne la connaissez pas encore, la chercher est un bon début.',
  ].join('\n\n'),
  'mentoree.first-meeting.title': 'La première rencontre',
  'mentoree.first-meeting.text': [
    'Votre mentor a un peu le trac aussi. Pensez d’avance à deux ou trois choses que vous voulez bien raconter, ' +
      'et à une que vous aimeriez demander.',
    'De bonnes premières questions :\n- qu’est-ce qui était difficile pour vous quand vous étiez à ma place ?\n- ' +
      'qu’auriez-vous aimé qu’on vous dise ?\n- qu’est-ce qui vous met en colère ou en joie au travail ?',
    'Lisez l’accord ensemble, dites ce que la confidentialité signifie pour vous, et fixez les prochaines dates.',
  ].join('\n\n'),
  'mentoree.listening.title': 'Écouter et être entendu',
  'mentoree.listening.text': [
    'Vous pouvez dire de quelle écoute vous avez besoin : qu’on vous entende jusqu’au bout, qu’on vous ' +
      'questionne, ou qu’on vous réponde.',
    'Quand votre mentor raconte, écoutez ce qu’il ou elle a ressenti autant que ce qui a été fait. Puis ' +
      'demandez-vous ce que vous feriez autrement, et pourquoi.',
    'Si l’on vous a mal compris, dites-le. C’est en remettant les choses à l’endroit que naît la confiance.',
  ].join('\n\n'),
  'mentoree.boundaries.title': 'Les limites',
  'mentoree.boundaries.text': [
    'Vous décidez de ce que vous racontez, et quand. Il n’est pas nécessaire de tout dire pour être aidé.',
    'Votre mentor n’est pas là pour vous obtenir un poste, faire votre travail ou répondre à minuit. Demandez du ' +
      'temps, un exemple, une rencontre, et acceptez un non.',
    'Ce que vous apprenez de votre mentor reste avec vous aussi. La confidentialité a des limites quand ' +
      'quelqu’un risque d’être blessé ; elles sont dans votre accord, lisez-les avant de commencer.',
  ].join('\n\n'),
  'mentoree.ending.title': 'Bien finir',
  'mentoree.ending.text': [
    'La relation a une fin, pour que vous puissiez vous retourner et voir le chemin parcouru.',
    'Si elle ne vous convient pas, vous pouvez partir en un geste, sans raison. Rien ne vous est reproché, et ' +
      'l’on vous propose d’abord quelqu’un d’autre. Votre mentor l’apprend avec égards.',
    'Quand vient la fin prévue, prenez le temps de la dernière conversation. Ensuite, vous pouvez rester pairs ' +
      'ou alliés, ou vous quitter en vous remerciant.',
  ].join('\n\n'),
}
