/** The phases and a guide for each side in each (M10, M17). */
export const guides = {
  'phase.getting-to-know': 'Faire connaissance',
  'phase.finding-the-thread': 'Trouver le fil',
  'phase.going-further': 'Aller plus loin',
  'phase.letting-go': 'Se quitter',
  'phase.what-remains': 'Ce qui reste',

  'guide.getting-to-know.mentor': [
    'Les premières semaines ne servent qu’à une chose : devenir deux personnes qui peuvent se parler. Les ' +
      'conseils peuvent attendre.',
    'Racontez tôt quelque chose de vrai sur vous, un doute autant qu’une réussite. Qui n’a entendu que vos ' +
      'réussites ne vous confiera pas un échec.',
    'Pendant ces semaines :\n- lisez l’accord ensemble à voix haute et dites avec vos mots ce que chaque clause ' +
      'signifie pour vous\n- demandez ce que serait une bonne heure, et ce qui en ferait une heure perdue\n- fixez ' +
      'les trois prochains rendez-vous, pour que personne n’ait à en demander un',
    'Si, après trois rencontres, vous sentez que quelqu’un d’autre conviendrait mieux, dites-le avec ' +
      'bienveillance. Ce n’est la faute de personne, et une autre rencontre est vite proposée.',
  ].join('\n\n'),
  'guide.getting-to-know.mentoree': [
    'Vous n’avez pas à être passionnant, ni à avoir un plan. Il suffit de venir et d’être curieux l’un de l’autre.',
    'Cette heure est à vous. Avant chaque rendez-vous, écrivez une ligne pour vous : de quoi aimerais-je avoir ' +
      'parlé en repartant ?',
    'Pendant ces semaines :\n- racontez comment vous en êtes arrivé là, tournants et détours compris\n- demandez ' +
      'à votre mentor comment il ou elle en est arrivé là\n- écrivez vos propres mots sous le but de l’accord, ' +
      'même maladroits',
    'Si vous vous surprenez à peser chaque mot, commencez par le dire. C’est souvent la meilleure conversation ' +
      'du mois.',
  ].join('\n\n'),

  'guide.finding-the-thread.mentor': [
    'Il y a maintenant un fil : quelque chose qui revient. Aidez à le trouver, et laissez-le dans ses mains.',
    'Essayez la règle de trois. Posez trois questions avant de raconter une histoire à vous, et racontez-la ' +
      'comme ce qui vous est arrivé, non comme ce qu’il faut faire.',
    'De temps en temps, demandez :\n- qu’est-ce que vous venez de ne pas dire ?\n- que feriez-vous si personne ' +
      'n’avait à être d’accord ?\n- qu’attendez-vous de moi ici : une oreille, un exemple, un avis ?',
    'Si quelque chose vous dépasse, une maladie, un harcèlement, une question de droit, dites-le et indiquez où ' +
      'trouver de l’aide. Vous êtes mentor, pas le dernier recours.',
  ].join('\n\n'),
  'guide.finding-the-thread.mentoree': [
    'C’est le moment d’apporter ce qui vous occupe vraiment. Le petit et le sincère mènent plus loin que le ' +
      'grand et le soigné.',
    'Choisissez une chose que vous aimeriez avoir travaillée d’ici l’été ou d’ici l’hiver. Dites ce que vous ' +
      'avez essayé, ce que vous craignez, et ce que vous feriez avec plus de courage.',
    'Entre deux rendez-vous, essayez une petite chose et racontez ce qu’elle a donné, surtout si elle a échoué.',
    'Vous pouvez dire non à un conseil. Un mentor qui raconte ce qui a marché pour lui parle de lui ; ce que ' +
      'vous en faites vous appartient.',
  ].join('\n\n'),

  'guide.going-further.mentor': [
    'Regardez ensemble en arrière avant de continuer. Qu’est-ce qui a changé depuis la première rencontre ? ' +
      'Qu’avez-vous appris vous-même ?',
    'Vous pouvez maintenant demander davantage. Montrez ce que vous avez remarqué, une fois et avec douceur : « ' +
      'Vous avez parlé quatre fois de partir. Je m’interroge. »',
    'Si cela aide, ouvrez une porte : une rencontre, un livre, une réunion où écouter. Demandez d’abord, et ne ' +
      'parlez jamais pour la personne ni d’elle.',
    'Remarquez si les échanges sont devenus agréables et rien de plus. Cela aussi vaut d’être dit ; peut-être ' +
      'que le travail est fait, et qu’une belle fin est proche.',
  ].join('\n\n'),
  'guide.going-further.mentoree': [
    'La mi-chemin est un bon endroit pour s’arrêter et regarder. Quel était votre but au départ ? Est-il encore ' +
      'le vôtre ? Chacun de vous peut demander à changer l’accord.',
    'Apportez la chose difficile : celle que vous avez mentionnée en passant, puis laissée. Vous n’avez pas à la ' +
      'résoudre dans l’heure.',
    'Demandez simplement à votre mentor ce dont vous avez besoin : « Aujourd’hui, écoutez-moi seulement. » « ' +
      'Aujourd’hui, dites-moi ce que vous feriez. »',
    'Commencez à vous poser les mêmes questions quand votre mentor n’est pas là. Cette voix-là vous restera.',
  ].join('\n\n'),

  'guide.letting-go.mentor': [
    'Une fin dont on parle est un cadeau ; une fin qui arrive toute seule laisse une question. Dites la date, et ' +
      'dites qu’elle est proche.',
    'Résistez à l’envie de tout donner à la fin. Demandez plutôt ce que la personne fera quand viendra la ' +
      'prochaine difficulté, et vers qui d’autre elle peut se tourner.',
    'Dans la conversation de clôture :\n- dites ce que vous avez vu grandir, chez elle et chez vous\n- dites ce ' +
      'dont vous vous souviendrez\n- demandez ce qu’elle aurait aimé que vous fassiez autrement, et remerciez-la ' +
      'de sa réponse',
  ].join('\n\n'),
  'guide.letting-go.mentoree': [
    'Quelque chose touche à sa fin, et il est naturel de le ressentir. Vous repartez avec plus que vous n’aviez, ' +
      'et sur vos propres jambes.',
    'Parcourez ce que vous avez écrit dans votre espace et gardez ce qui est à vous : vous pouvez emporter vos notes.',
    'Dans la conversation de clôture :\n- racontez ce qui a changé, les petites choses aussi\n- dites lesquels ' +
      'des mots de votre mentor vous garderez\n- dites ce que vous voulez encore travailler, et avec qui cela ' +
      'serait possible',
  ].join('\n\n'),

  'guide.what-remains.mentor': [
    'Le mentorat s’arrête ici, pas les personnes. Décidez ensemble de ce que vous voulez être l’un pour l’autre ' +
      ': des pairs qui s’écrivent parfois, des alliés qui se soutiennent, ou deux personnes qui se quittent en se ' +
      'remerciant.',
    'Laissez la personne choisir d’abord, et pensez-le vraiment quand vous dites que les trois sont bien.',
    'Si l’on vous demande de l’aide plus tard, vous pouvez dire oui comme un ami le ferait. Les rôles restent ' +
      'derrière vous.',
  ].join('\n\n'),
  'guide.what-remains.mentoree': [
    'Vous pouvez continuer comme pairs ou comme alliés, ou vous dire adieu. Rien de cela ne juge ce qui a été.',
    'Si vous continuez, dites comment : qui écrit en premier, à quel rythme, sur quoi. Une promesse vague ' +
      's’efface, et cela blesse plus qu’un adieu.',
    'Et peut-être que quelqu’un se trouve aujourd’hui là où vous étiez il y a un an. Vous avez vécu quelque ' +
      'chose qui pourrait l’aider.',
  ].join('\n\n'),
}
