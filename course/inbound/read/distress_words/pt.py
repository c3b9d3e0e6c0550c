"""How despair is named in Portuguese."""

from __future__ import annotations

from typing import Final

from course.inbound.read.distress_words.table import plain_table

WORDS: Final = plain_table(
    (
        # morrer
        (
            "(?:quero|qro|queria|gostaria de|gostava de|vontade de|prefiro|preferia|desejo|mereco|espero|devia"
            "|podia) UP1 (?:morrer|(?:sumir|desaparecer) (?:para sempre|pra sempre|d?esse mundo|deste mundo|do "
            "mundo)|estar mort[oa]|nao existir|deixar de (?:existir|viver)|parar de (?:existir|viver)|nunca ter "
            "nascido|nao ter nascido)(?! (?:a|do que|que) )"
        ),
        (
            "(?:nao|n|nunca) (?:quero|queria|espero)? ?(?:mais )?acordar(?= (?:amanha|nunca|mais)|END)|nunca mais "
            "acordar(?=END)"
        ),
        "(?:dormir|deitar|adormecer) e (?:nao|nunca|nunca mais|nao mais) (?:mais )?acordar",
        "(?:melhor|estaria) (?:estar )?mort[oa](?=END)|era melhor (?:eu )?morrer",
        # viver
        (
            "(?:nao|n|naum) (?:sei se )?(?:quero|tenho vontade de|tenho forcas? (?:para|pra|de)|aguento|consigo"
            "|suporto|vale a pena|mereco|desejo) (?:mais )?(?:continuar )?(?:a )?(?:viver|vivendo|existir|estar "
            "viv[oa]|ficar viv[oa]|seguir vivendo)NOT_A_PLACE"
        ),
        "(?:nao|n|naum) (?:aguento|suporto|quero) mais (?:a |essa |esta |minha |a minha )?vidaNOT_A_PLACE",
        (
            "(?:nao (?:tenho|ha|vejo|encontro|existe|me resta|acho)|nenhuma?|sem|perdi|perdendo|perdido) UP2 "
            "(?:razao|razoes|motivos?|sentido|vontade|forcas?|proposito|gosto) (?:para|pra|de|em|por|na|pela|a) "
            "(?:continuar )?(?:a )?(?:viver|vivendo|vida|minha vida|existir)NOT_A_PLACE"
        ),
        (
            "(?:nao|n) tenho (?:nada |ninguem )?(?:por que|por quem|pelo que|porque) (?:continuar )?(?:a "
            ")?(?:viver|vivendo)NOT_A_PLACE"
        ),
        (
            "(?:pra|para) que (?:eu )?(?:continuar |continuo )?(?:a )?(?:viver|vivo|vivendo|existir|nasci)(?=END)"
            "|por que (?:eu )?ainda (?:vivo|estou viv[oa])"
        ),
        (
            "(?:minha|a|essa|esta) vida (?:ja )?nao (?:tem|vale|faz|presta) (?:mais )?(?:nenhum |qualquer "
            ")?(?:sentido|a pena|nada|valor)"
        ),
        (
            "(?:cansad[oa]|cansei|cansei me|fart[oa]|desisti) (?:de|da) (?:viver|vida|minha vida|existir|estar "
            "viv[oa])NOT_A_PLACE"
        ),
        # matar-se, magoar-se
        (
            "(?:vou|quero|queria|penso em|pensei em|pensado em|pensando em|pensar em|vontade de|tentei|tentar"
            "|tentado|tento|ideia de|poderia|devia) UP1 me (?:matar|suicidar|enforcar|cortar|mutilar)(?! (?:de|a) "
            ")"
        ),
        "me suicidar|suicidar me|me suicido|suicido me|me enforcar|enforcar me|me automutilo|me mutilo",
        "(?<!vai )(?<!pode )(?<!querem )(?<!quer )matar me(?! (?:a|de) )|(?:me mato|mato me)(?=END| hoje)",
        (
            "(?:me corto|corto me)(?! (?:com|na|no|a|o) )|(?:me cortei|cortar me|me cortar) (?:de novo|outra vez"
            "|os|nos bracos)|(?:cortar|corto|cortei) os (?:pulsos|bracos)"
        ),
        (
            "(?:quero|vou|penso em|pensei em|pensando em|vontade de|voltei a) (?:me machucar|machucar me|magoar me"
            "|fazer mal a mim)|me machuco de proposito"
        ),
        (
            "(?:tirar|tiro|acabar com|terminar com|por fim a|dar fim a|por termo a) (?:a )?(?:minha )?(?:propria "
            ")?vida(?! (?:de|em|na) )"
        ),
        (
            "(?:quero|queria|vou|vontade de|penso em) (?:acabar com tudo|por fim a tudo|dar cabo de mim)(?=END| "
            "para| pra)"
        ),
        (
            "(?:me UP1 (?:jogar|jogo|atirar|atiro|tacar|lancar)|(?:atirar|jogar|mandar|atiro|jogo) me) (?:da|do|de"
            "|na|no|em|debaixo|para|pra|pela|a) UP2 (?:ponte|predio|janela|trem|comboio|metro|onibus|autocarro"
            "|carro|caminhao|varanda|telhado|viaduto|linha|penhasco)"
        ),
        (
            "(?:tomar|tomei|engolir|tomo) (?:todos|todas|um monte de|uma caixa de|um frasco de) UP1 (?:remedios"
            "|comprimidos|pilulas)"
        ),
        # o suicídio
        "(?:penso|pensei|pensado|pensando|pensar) UP2 (?:em|no) suicidio|tentei o suicidio|cometer suicidio",
        "(?:pensamentos|ideias|ideacao|ideacoes) (?:suicidas?|de suicidio|de morte)",
        "(?:sou|estou|sinto) (?:UP1 )?suicida|(?:minha|tive uma|fiz uma) UP1 tentativa de suicidio",
        "(?:penso|pensando|pensado) UP1 (?:na morte|em morrer|na minha morte)(?! (?:do|da|de) )",
        # melhor sem mim
        (
            "(?:seria|ficaria|ficariam|estaria|estariam|viveriam|todos|mundo|familia|voces|filhos|ficam) UP3 "
            r"melhor (?:(?:para|pra) \w{1,12} )?(?:sem mim|se eu (?:morresse|nao existisse|nao estivesse(?= aqui| "
            "viv|END)|estivesse mort[oa]|sumisse|desaparecesse|me matasse|nunca tivesse nascido))"
        ),
        (
            "ninguem UP1 (?:sentiria|ia sentir|vai sentir) (?:a )?(?:minha )?falta|ninguem UP3 se eu (?:morresse"
            "|sumisse|desaparecesse)|se eu (?:morresse|sumisse) UP1 (?:ninguem|todos)"
        ),
        (
            "mereco morrer|quero que tudo acabe(?=END)|(?:sou|so) (?:um|apenas um|so um) (?:peso|fardo) (?:para"
            "|pra|na) (?:todos|a|minha|meus|os|voces|vida)"
        ),
        (
            "(?:perdi|perdido) (?:toda|todas) (?:a |as )?esperancas?(?=END)|nao vejo (?:mais )?(?:outra |nenhuma "
            ")?saida(?=END)"
        ),
        (
            "(?:dormir|adormecer) (?:para|pra) sempre|(?:quero|queria) que (?:a|essa|esta) dor (?:acabe|pare"
            "|passe)(?=END)"
        ),
        (
            "se eu (?:morrer|sumir|desaparecer|me matar|morresse) UP1 (?:ninguem|todos)|minha vida (?:ja "
            ")?acabou(?=END)"
        ),
        (
            "(?:odeio|detesto) (?:viver|estar viv[oa])NOT_A_PLACE|(?:a|minha) morte (?:seria|sera) UP1 (?:alivio"
            "|solucao|descanso|saida)"
        ),
        "(?:me sinto|sinto me) UP1 sem (?:nenhuma )?esperanca|nao ha (?:mais )?esperanca (?:para|pra) mim",
        "melhor (?:seria|era|mesmo seria) (?:eu )?morrer(?! (?:de|do) )",
        # magoar-se outra vez
        (
            "(?:voltei a|voltei|comecei a|comecei|recomecei a|tornei a|volto a|recai e|recai a|recai em|ando a|nao "
            "paro de|nao consigo parar de|continuo a) (?:de novo |outra vez |a )?(?:me (?:cortar|arranhar|mutilar"
            "|machucar|queimar|ferir|magoar)|(?:cortar|arranhar|mutilar|magoar|ferir|queimar|cortando|mutilando) me"
            "|me (?:cortando|mutilando|machucando))(?=END| (?:de novo|outra vez|nos|nas|os|as|de proposito"
            "|escondid[oa]|a noite|de noite|por))(?! (?:com|no futebol|na cozinha|nos treinos),? )"
        ),
        (
            "(?:me (?:cortei|corto|arranhei|arranho|machuquei|queimei)|(?:cortei|corto|arranhei|arranho|magoei"
            "|magoo|queimei) me) (?:de novo |outra vez |todo |toda )?(?:(?:n?[oa]s) (?:bracos|pernas|coxas|pulsos"
            "|antebracos)|de proposito)(?! (?:com|no|na|a),? )|(?:corto|cortei|arranho|arranhei|cortando) (?:de "
            "novo |outra vez )?(?:os bracos|as pernas|as coxas|os pulsos|meus bracos|minhas pernas)(?! (?:d[aoe]"
            "|com),? )"
        ),
        "automutilacao(?=END| de novo| outra vez)|voltei a(?: me)? automutilar",
        # não acordar
        (
            "(?:espero|queria|quero|tomara|oxala|quem dera|peco|rezo|desejo|gostava|gostaria|torcendo|rezando"
            "|sonho) UP5 (?:nao|nunca|jamais) (?:mais )?(?:voltar a |voltasse a |volte a |me )?acord(?:ar|asse|e"
            "|aria)(?=END| (?:mais|nunca|amanha|nunca mais|de manha|no dia seguinte))"
        ),
        (
            "(?:adormecer|dormir|deitar|deitar me|dormisse|adormecesse|me deitar|durmo|pegar no sono) UP2 e "
            "(?:(?:nao|nunca|jamais|mais|ja) ){1,3}(?:me )?(?:voltar a |voltasse a )?acord(?:ar|asse|e)"
        ),
        (
            "se (?:amanha |um dia )?(?:eu )?(?:amanha )?(?:nao|nunca mais) (?:acordar|acordasse) (?:mais |amanha "
            ")?NEAR (?:bem|melhor|importo|importava|importaria|problema|alivio|tudo bem|otimo|diferenca)"
        ),
        # melhor sem mim
        (
            "(?:toda a gente|todo mundo|todos|o mundo|(?:minha|meu|meus|minhas|a|os) FAM|eles|elas) UP4 (?:ficava"
            "|ficavam|ficaria|ficariam|fica|ficam|vai ficar|vao ficar|estava|estavam|estaria|estariam|viveria"
            "|viveriam|vivia|viviam|seria|seriam|era|eram) UP2 (?:melhor|mais (?:felizes|feliz|facil|leve"
            "|tranquil[oa]s?|descansad[oa]s?|livres?)|bem) UP1 (?:sem mim|sem eu|se eu (?:morresse|nao existisse"
            "|nao estivesse|desaparecesse|sumisse)|quando eu (?:nao estiver|morrer|for embora de vez))"
        ),
        (
            "(?:era|seria|vai ser|sera) UP1 (?:melhor|mais (?:facil|leve)|um alivio) (?:para|pra) (?:tod[oa]s?"
            "|toda a gente|todo mundo|eles|elas|ela|ele|(?:a )?(?:minha|meu|meus|minhas) FAM) UP1 (?:sem mim|se eu "
            "(?:morresse|nao existisse|desaparecesse|sumisse|nao estivesse))"
        ),
        (
            "(?:um (?:peso|fardo|estorvo)|uma boca) a? ?menos (?:(?:para|pra) (?:todos|eles|elas|(?:a )?(?:minha"
            "|meu|meus|minhas) FAM)|para alimentar|pra alimentar)"
        ),
        # viver ainda
        (
            "(?:para|pra|por) (?:que|quem) (?:(?:e|que|eu|hei|de|devo|devia|vou|ainda|estou|serve) "
            "){0,5}(?:continuar|continuo|seguir) (?:a )?(?:viver|vivendo|viv[oa])NOT_A_PLACE|nao (?:sei|vejo"
            "|entendo) (?:por|para|pra) que (?:eu )?(?:ainda )?(?:vivo|continuo viv[oa]|continuo a viver|viver"
            "|estou viv[oa])(?=END)"
        ),
        (
            "(?:viver|continuar a viver|continuar vivendo|continuar viv[oa]) (?:ja |assim )?nao (?:tem|faz|vale"
            "|serve) (?:mais )?(?:qualquer |nenhum |de )?(?:sentido|a pena|nada|graca)"
        ),
        (
            "(?:nao|n|sem|nem) UP3 (?:vontade|forcas?|coragem|animo|motivo|razao|gosto) (?:nenhuma |nenhum |alguma "
            "|mais |sequer ){0,2}(?:de|para|pra|em|pela|por) (?:continuar )?(?:a )?(?:viver|viv[oa]|vivendo"
            "|vida)NOT_A_PLACE"
        ),
        (
            "(?:ninguem (?:mais |ja )?precisa de mim|nao (?:faco falta|sirvo) (?:mais )?(?:a|para|pra) (?:ninguem"
            "|nada)) NEAR (?:viver|vivo|viva|neste mundo|nesse mundo)"
        ),
        (
            "nada (?:mais )?me (?:prende|segura) (?:mais )?(?:a (?:esta |essa )?vida|nest[ea] (?:mundo|vida)"
            "|ness[ea] (?:mundo|vida)|aqui na terra)"
        ),
        # melhor morto
        (
            "(?:melhor|queria|desejei|desejava|desejo|desejando|preferia|preferi|prefiro|quem dera|oxala|pensei que"
            "|gostava de|gostaria de|era bom) UP3 (?:estar|estivesse|ter|tivesse|estaria) (?:ja )?(?:mort[oa]"
            "|morrido)(?! (?:de|do|da),? )"
        ),
        (
            "(?:mais|melhor) valia (?:eu )?(?:ter morrido|morrer|estar mort[oa])(?! de )|antes (?:estivesse|estar) "
            "mort[oa]"
        ),
        # em breve já não
        (
            "(?:a partir de|depois de|depois do|apos|ate|antes de|de|na|no|passando|DAY|quando chegar|em breve) "
            "(?:DAY )?NEAR (?:nao|n) (?:vou (?:ca |mais |ja )?(?:estar|existir)|estarei|existirei|estou) "
            "?(?:(?:mais|ca|aqui|viv[oa]|por ca) ?){0,2}(?=END)"
        ),
        (
            "(?:nao|n) (?:vou|estarei|vou mais|estarei mais) (?:estar )?(?:mais )?(?:neste mundo|nesse mundo"
            "|viv[oa]|entre os vivos|com vida)"
        ),
        (
            "quando (?:lerem|voces lerem|leres|voce ler|ler|receberem) NEAR (?:(?:nao|n) (?:vou (?:ca |mais )?estar"
            "|estarei|existirei)(?! (?:no|na|em|disponivel))|terei (?:ido embora|partido)(?=END)|estarei mort[oa])"
        ),
        (
            "(?:deixo|deixar|vou deixar|parto|partir|vou embora|ir embora|vou me embora|despeco me|saio) "
            "(?:d)?(?:este|esse|deste|desse) mundo(?=END)"
        ),
        (
            "nao (?:vai haver|havera|vai ter|tera) (?:mais )?(?:ninguem|quem) (?:as |os |a quem |para |pra |que "
            ")?(?:ler|leia|escrever|as leia|lhes escrever)"
        ),
        # adeus
        (
            "(?:adeus|despeco me|me despeco|isto e uma despedida|e a minha despedida|despedida)(?! (?:ao|aos|do|da"
            r"|de|a (?!todos|todas|vida|voces|minha)\w{1,20}),? ) NEAR (?:decisao|decidi|(?:ninguem|nao) tem UP1 "
            "culpa|culpa de ninguem|(?:neste|deste|nesse|desse) mundo|perdoem|perdoem me|me perdoem|perdoa me|me "
            "procurem|procurem por mim|em paz(?=END)|viver|sofrer)"
        ),
        "adeus (?:mundo|vida|mundo cruel|a vida)(?=END)|(?:vou|parto|partir) em paz(?=END)",
        (
            "(?:minha|minhas) cartas? de despedida(?! UP3 (?:colegas|equipe|equipa|chefe|empresa|clientes|alunos"
            "|trabalho),? )"
        ),
        (
            "(?:escrevi|escrita|escritas|escrevendo|escrever|deixei|deixo|deixar|prontas?) UP2 cartas? de "
            "despedida(?! UP3 (?:colegas|equipe|equipa|chefe|empresa|clientes|alunos|trabalho|personagem|romance"
            "|filme|livro),? )|cartas? de despedida (?:esta|estao|ja esta|ja estao) (?:prontas?|escritas?|na "
            "gaveta)"
        ),
        (
            "(?:tratado|resolvido|arrumado|pago|pronto|escrita|gaveta|deixei) NEAR cartas? (?:para|pra|a|aos) (?:a "
            "|o |os |as )?(?:minha|meu|meus|minhas) FAM|cartas? (?:para|pra) (?:a |o |os )?(?:minha|meu|meus"
            "|minhas) FAM (?:esta|estao|ficou|ficaram|ja esta) UP1 (?:prontas?|escritas?|na gaveta|na mesa)"
        ),
        # decidido
        (
            r"(?:sei|ja sei) (?:ja )?(?:quando e como|como e quando|o dia e o modo)(?=,| \|| (?:vou )?(?:fazer"
            "|farei))|(?:ja )?(?:escolhi|decidi|marquei) (?:ja )?o dia e (?:o (?:lugar|sitio|local|modo|jeito"
            "|metodo)|a (?:hora|forma|maneira))(?! (?:d[oae]|para|pra),? )"
        ),
        (
            "(?:so|apenas) (?:me )?(?:falta|falta me) (?:ter )?(?:a )?coragem(?=END| (?:para|pra|de) (?:o fazer"
            "|fazer|faze lo|acabar|pular|saltar|terminar|isso)(?=END))"
        ),
        (
            "(?:peco|rezo|oro|pedindo|rezando|pedi|imploro|suplico) UP5 (?:deus|senhor|nossa senhora) UP5 (?:me "
            ")?(?:leve|levar|recolha|tire deste|tire desse|deixe morrer|busque)|(?:peco|rezo) UP3 que deus me leve"
            "|que deus me leve(?=END| (?:logo|daqui|embora))"
        ),
        # os comprimidos
        (
            "(?:guardei|guardando|juntei|juntando|guardado|juntado|economizei|acumulei|acumulando|escondi|poupei"
            "|ando a (?:juntar|guardar|poupar)|tenho (?:guardados|escondidos|suficientes|juntos)|ja tenho) (?:uns "
            "|os |muitos |bastantes |suficientes |todos |meus ){0,2}PILLS(?! (?:em casa|para (?:a|o|dor|as)|da|do"
            "|na geladeira),? )(?! NEAR (?:farmacia|av[oó]|vencid[oa]s|reciclagem|cachorro|gato))"
        ),
        (
            "PILLS (?:UP1 )?(?:estao|tenho os|ja estao|ja os tenho) UP1 (?:guardados|juntos|prontos|separados"
            "|escondidos)(?! (?:para|pra|na farmacia),? )"
        ),
        (
            "PILLS NEAR (?:tomo|vou tomar|tomo os|engulo|engolir|toma los|toma los) (?:os )?todos(?=END| de uma| "
            "juntos)|(?:tomar|tomo|engolir|engulo) (?:tudo|todos) (?:de uma (?:so )?vez|de uma vez so)"
        ),
        # o impulso
        (
            "(?:ponte|viaduto|plataforma|varanda|telhado|linha do (?:trem|comboio)|trilhos|carris|penhasco"
            "|passarela|sacada|cais) NEAR (?:vontade|pensei|pensando|pensar|pensava|queria|quis|quase|a ponto"
            "|apeteceu) (?:de |em |me )?(?:UP1 )?(?:pular|saltar|me jogar|me atirar|atirar me|jogar me|mandar me"
            "|lancar me|atirar)(?! (?:de (?:paraquedas|bungee|alegria|parapente|elastico)|com (?:corda|elastico)"
            "|para (?:o|dentro)),? )"
        ),
        (
            "(?:pensei|vontade|pensando|pensar|quis|tentad[oa]|apeteceu) (?:em |de |me )?(?:UP1 )?(?:jogar o carro"
            "|atirar o carro|bater com o carro|espetar me|enfiar o carro|guinar|virar o volante|largar o volante"
            "|bater de frente)(?=END| (?:contra|em|num|numa|no|para|pra|com))"
        ),
        # acabar com tudo
        (
            "(?:acabo|acabarei|acabar|terminar|termino|termine) com (?:tudo isto|tudo|isto tudo|isso tudo)(?=END)"
            "|(?:por|ponho|dar|dou|colocar|coloco) (?:um )?(?:fim|ponto final|termo) (?:a|em|na|nisto) ?(?:tudo(?: "
            "isso| isto)?(?=END)|minha (?:vida|existencia)|est[ea] (?:vida|sofrimento)|ess[ea] (?:vida|sofrimento))"
        ),
        (
            "(?:quero|queria|vou|vontade de|decidi) (?:ir (?:me )?(?:embora)?|partir|desaparecer|sumir) ?(?:para "
            "sempre|pra sempre|de vez|definitivamente)(?=END)"
        ),
        "nao me procurem(?=END)",
        "adeus para sempre",
        "(?:voltei|comecei|recomecei|tornei) a (?:me cortar|cortar me)(?! (?:o|as|na) )",
        "ponte NEAR (?:bastava|pensei em|queria|vontade de) (?:saltar|pular|atirar me|me atirar|me jogar)",
    ),
    (
        # away, not gone
        "ja nao (?:vou estar|estarei|estou) (?:ca|aqui) (?:vou|vamos|parto|partimos|mudo me|mudamos)",
        "viver (?:entre|no meio de) caixas",
        (
            "(?:morrer|morro|morrendo|sumir|desaparecer) de (?:rir|fome|vergonha|frio|calor|medo|curiosidade|tedio"
            "|riso|sono|sede|vontade|ansiedade|cansaco|inveja|raiva)"
        ),
        "(?:prevencao (?:do|ao)|contra o) suicidio",
        (
            "(?:pessoas|pacientes|jovens|adolescentes|gente|alun[oa]s|clientes|criancas) (?:com|que tem) UP1 "
            r"(?:pensamentos|ideias|ideacao) \w{1,12}"
        ),
        (
            "(?:nao|n) (?:vou|estarei|estou) UP2 (?:estar |ca |mais |aqui ){0,3}UP5 (?:ferias|empresa|escritorio"
            "|trabalho|mudo|mudamos|mudanca|viagem|cidade|disponivel|numero)"
        ),
        "(?:ferias|mudanca|viagem|viajo|mudo me|me mudo) UP5 (?:nao|n) (?:vou|estarei|estou)",
        (
            "(?:decidi|decisao|decidido) (?:de )?(?:deixar (?:o|a)|mudar|aceitar|demitir me|me demitir|procurar"
            "|estudar|comecar|abrir|sair d[aeo](?! (?:vida|mundo)))"
        ),
        (
            "PILLS NEAR (?:mala|viagem|ferias|armario|farmacia|reciclagem|reciclar|vencid[oa]s|fora de (?:prazo"
            "|validade)|posto de coleta)"
        ),
        (
            "PILLS (?:vencid[oa]s|fora (?:do|de) prazo|d[aoe] (?:minha |meu )?(?:avo|cachorro|cao|gat[oa]"
            "|vizinh[oa]|tia))"
        ),
        (
            "(?:protagonista|personagem|filme|romance|serie|livro|novela) UP5 (?:carta de despedida|adeus (?:mundo"
            "|vida)|(?:deste|desse) mundo)"
        ),
        "(?:acabar|acabei|terminar|terminei|acabo|termino) com tudo (?:o que|que|o|a|pronto)",
    ),
    NOT_A_PLACE=(
        "(?!(?: mais)? (?:aqui|ai|la|em(?! (?:sofrimento|agonia))|com(?! (?:essa|esta) (?:dor|angustia|culpa))|na"
        "|no|nas|nos|num|numa|n(?:esta|este|essa|esse)(?! (?:mundo|vida|dor|sofrimento))|de|da|do|disso|disto"
        "|longe|perto|sozinh[oa]|junt[oa]s?|sem (?:cafe|internet|trabalho|trabalhar|dinheiro)|para|pra|por|isso"
        "|isto|fora|a|ao|como (?:um|uma)|esse|um|uma|assim (?:com|em|de)|bem|melhor|dignamente) )"
    ),
    FAM=(
        "(?:familia|mulher|esposa|marido|mae|pai|pais|filh[oa]s?|miudos|criancas|irma|irmao|companheir[oa]"
        "|namorad[oa]|net[oa]s?|espos[oa])"
    ),
    DAY=(
        "(?:(?:segunda|terca|quarta|quinta|sexta)(?: feira)?|sabado|domingo|amanha|hoje|esta noite|natal|(?:a "
        ")?semana que vem|(?:a )?proxima semana|(?:o )?(?:fim de semana|mes que vem|fim do mes|fim do ano)|isso"
        "|entao|meu aniversario)"
    ),
    PILLS="(?:comprimidos|remedios|pilulas|calmantes|medicamentos|soniferos)",
    END=r"(?:,| (?:\||e|mas|eu|porque|pq|obrigad[oa]|nao|me|quero|ja|hoje|agora|e isso|desculpa)(?= ))",
)  # fmt: skip
