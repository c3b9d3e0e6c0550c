"""How despair is named in Spanish."""

from __future__ import annotations

from typing import Final

from course.inbound.read.distress_words.table import plain_table

WORDS: Final = plain_table(
    (
        # morir
        (
            "QUIERO UP1 (?:morir|morirme|estar muert[oa]|desaparecer (?:para siempre|de este mundo|del mundo)"
            r"|dejar de (?:vivir|existir)|no existir|no despertar\w{0,2}|no estar viv[oa]|no seguir viv[oa])(?! "
            "(?:antes|que|a|sin) )"
        ),
        "(?:no|nunca|jamas) (?:haber|hubiera|hubiese) nacido(?! (?:en|para|con|aqui|ric[oa]|mujer|hombre) )",
        (
            r"ojala (?:UP2 )?(?:me muriera|me muera|me muriese|muriera|no despert\w{1,6}|no existiera|no amanezca"
            r"|estuviera muert[oa]|me mat\w{1,4}|me atropell\w{1,5})"
        ),
        "(?:dormirme|dormir|acostarme) y (?:ya )?(?:no|nunca|jamas) (?:volver a )?despertar(?:me)?",
        (
            "(?:no|nunca|jamas) (?:[kq]u?iero|quisiera) (?:volver a )?despertar(?:me)?(?= (?:nunca|jamas|manana"
            "|mas)|END)|espero no despertar(?:me)?(?= (?:nunca|jamas|manana|mas)|END)"
        ),
        (
            "(?:estaria|estare|estoy|seria) (?:UP1 )?mejor muert[oa]|mejor (?:estar )?muert[oa](?=END)|mejor "
            "(?:si )?me muriera"
        ),
        "merezco (?:morir|la muerte|estar muert[oa])|no merezco vivir|dejadme morir|dejenme morir",
        "(?:pienso|pensando|pensado) UP2 en (?:la muerte|mi muerte|morir|morirme)(?! (?:de|del) )",
        # vivir
        (
            "(?:no|ni) (?:se si )?(?:[kq]u?iero|deseo|puedo|tengo ganas de|aguanto|soporto|me apetece|me quedan "
            "ganas de|tengo fuerzas? (?:para|de)|quisiera) UP1 (?:vivir|seguir viviendo|existir|estar viv[oa]"
            "|seguir viv[oa]|seguir con vida|estar en este mundo)NOT_A_PLACE"
        ),
        (
            "no quiero (?:seguir|estar)(?: mas| ya)? aqui (?:mas|ya)|(?:ya|mas) no [kq]u?iero (?:seguir|estar)(?: "
            "mas)? aqui(?=END)"
        ),
        (
            "(?:no (?:hay|tengo|encuentro|veo|me queda|le veo|le encuentro|veo ya)|sin|ningun[a]?|ni un[a]?) UP2 "
            "(?:razon(?:es)?|motivos?|sentido|ganas|fuerzas) (?:para|de|a|por) (?:seguir )?(?:vivir|viviendo"
            "|viv[oa]|la vida|mi vida|esta vida|existir)NOT_A_PLACE"
        ),
        "(?:nada|no tengo|nadie) por (?:que|lo que|quien) (?:seguir )?(?:viviendo|vivir)(?=END)",
        "(?:perdi|perdido|perdiendo|quitado|quitan|fueron) (?:las |la )?(?:ganas|ilusion|voluntad) de vivir",
        (
            "(?:mi|la|esta) vida (?:ya )?no (?:tiene|vale|merece|me vale) (?:ya |ningun )?(?:sentido|la pena|nada"
            "|valor)"
        ),
        "no (?:vale|merece) la pena (?:seguir )?(?:vivir|viviendo|estar viv[oa])NOT_A_PLACE",
        "para que (?:vivir|vivo|existo|naci|seguir (?:viviendo|viv[oa])|sigo (?:viviendo|viv[oa]))(?= asi|END)",
        (
            "(?:cansad[oa]|hart[oa]|cans[eo]|aburrid[oa]) (?:ya )?de (?:vivir|la vida|mi vida|esta vida|existir"
            "|estar viv[oa])NOT_A_PLACE"
        ),
        # matarse, hacerse daño
        "suicidarme|me (?:suicido|suicidare|suicidaria|(?:[kq]u?iero|voy a|intente|quise|podria) suicidar)",
        (
            "(?<!va a )(?<!van a )(?<!quieren )(?<!quiere )(?<!acabara por )matarme(?! (?:a|de|trabajando"
            "|estudiando|currando) )"
        ),
        (
            "me (?:[kq]u?iero|voy a|iba a|quise|quisiera|podria|pienso) (?:matar|ahorcar|colgar|cortar las venas"
            "|quitar (?:la vida|de en medio)|hacer dano|lastimar|pegar un tiro)(?! (?:a|de|en|trabajando"
            "|estudiando) )"
        ),
        r"me mato(?= \|| si| hoy)|me ahorco(?=END)",
        "quitarme la vida|me (?:quito|quitare|quitaria|quite) la vida",
        "ahorcarme|colgarme(?=END)|cortarme las venas|cortarme los brazos|autolesion(?:arme|o)|pegarme un tiro",
        (
            "(?:me corto|cortarme|me he cortado|me corte) (?:los brazos|las venas|las munecas|las piernas|la piel"
            "|para sentir)"
        ),
        (
            "(?<!quieren )(?<!quiere )(?:hacerme dano|lastimarme|me (?:hago|he hecho|estoy haciendo) dano)(?! "
            "(?:en|al|el|con|jugando|corriendo) )"
        ),
        (
            "(?:tirarme|lanzarme|arrojarme|aventarme|me UP2 (?:tirar|tiro|lanzar|lanzo|arrojar|aventar)) (?:al|a "
            "la|a las|por|del|de la|desde|de un|bajo|delante|debajo) UP2 (?:tren|metro|vias|balcon|ventana|puente"
            "|azotea|edificio|coche|carro|autobus|camion|vacio)"
        ),
        "(?:tomar|tragar|tomo|trago|tome)(?:me)? (?:todas|un bote de|un frasco de) UP1 (?:pastillas|pildoras)",
        (
            "(?:acabar|terminar|acabo|termino) con (?:mi|la|esta) (?:propia )?(?:vida|existencia)(?! (?:de|en|como"
            "|laboral|profesional|actual) )"
        ),
        "(?:[kq]u?iero|quisiera|voy a|ganas de|pienso en) acabar con todo(?=END| para)",
        # el suicidio
        (
            "(?:pienso|pensado|pensando|penso|pense|pensar) UP2 (?:en|sobre) (?:el )?suicidio|(?:cometer|planeo "
            "mi) suicidio"
        ),
        "(?:pensamientos|ideas) (?:suicidas|de suicidio|de muerte)",
        "(?:soy|estoy|me siento|me pongo) UP1 suicida|(?:tuve|hice|mi|otro) (?:un |ultimo )?intento de suicidio",
        # mejor sin mí
        (
            r"(?:estaria(?:n|mos|is)?|seria|vivirian|serian|iria|irian|todos|todo el mundo|mi familia|mis \w{1,12}"
            r"|el mundo) UP2 mejor (?:para \w{1,12} )?(?:sin mi(?=END| en)|si UP1 (?:no (?:existiera|estuviera"
            "|viviera)|me (?:muriera|muero|matara)|estuviera muert[oa]|desapareciera))"
        ),
        (
            "nadie (?:me )?(?:echaria|extranaria|notaria|lloraria|daria cuenta|se daria cuenta) UP3 si (?:me |yo "
            ")?(?:muriera|muero|matara|desapareciera)"
        ),
        "si me (?:muriera|muero|matara) UP1 (?:nadie|a nadie|todos)",
        "soy (?:solo )?una carga para (?:todos|mi|mis|los demas|ellos)",
        (
            "perdido (?:toda|todas) (?:la |las )?esperanzas?(?=END)|no (?:veo|encuentro) (?:otra |ninguna "
            ")?salida(?=END)"
        ),
        (
            "(?:dormirme|dormir) para siempre|(?:la|mi) muerte (?:seria|sera|es) UP1 (?:alivio|solucion|descanso"
            "|salida)"
        ),
        "si me (?:mato|muero|matara|muriera) UP1 (?:nadie|a nadie|todos)",
        (
            "(?:no )?(?:aguanto|soporto) (?:mas )?(?:esta|mi|la) vida(?=END| mas)|odio (?:vivir|estar viv[oa]"
            "|seguir viv[oa])NOT_A_PLACE"
        ),
        "(?:me hago|hacerme) cortes (?:en|otra|de nuevo)",
        (
            "me siento UP1 sin esperanzas?|no (?:hay|tengo) (?:ninguna )?esperanza (?:para mi|en la vida)|no "
            r"puedo seguir adelante(?= \|)"
        ),
        (
            r"(?:seria|era) mejor (?:para \w{1,12} )?que (?:me muriera|no existiera|estuviera muert[oa]"
            "|desapareciera|no hubiera nacido)|(?:lo )?mejor (?:seria|es) (?:morir|morirme)(?! (?:de|que) )"
        ),
        # hacerse daño otra vez
        (
            "(?:vuelto a|volvi a|volvi otra vez a|vuelvo a|empezado a|empece a|empezado otra vez a|empezado de "
            "nuevo a|recaido y|recai y|he recaido en|no (?:paro|dejo) de|sigo) (?:UP1 )?(?:cortarme|lesionarme"
            "|arañarme|hacerme cortes|quemarme la piel|hacerme daño|cortandome|haciendome daño"
            "|autolesionarme)(?=END| (?:los|las|en los|en las) (?:brazos|piernas|muslos|muñecas|antebrazos)| a "
            "proposito| por las noches| de nuevo| otra vez| a escondidas| adrede)"
        ),
        (
            "(?:vuelvo|volvi|he vuelto|he empezado|empece) UP1 a las? autolesion(?:es)?|otra vez (?:me (?:corto"
            "|corte|he cortado|arañe|autolesione)|cortandome)(?=END| (?:los|las|en) (?:los |las )?(?:brazos|piernas"
            "|muslos|muñecas|antebrazos))"
        ),
        (
            "me (?:corto|corte|he cortado|araño|arañe|rajo|raje|quemo|queme) (?:otra vez |de nuevo |a proposito "
            "|adrede |aposta )?(?:(?:en )?los (?:brazos|muslos|antebrazos)|(?:en )?las (?:piernas|muñecas|venas)"
            "|(?:a proposito|adrede|aposta)(?=END))(?! (?:con (?:las zarzas|la|las|el)|en (?:la|el)|podando"
            "|cocinando|jugando|trabajando),? )"
        ),
        (
            "(?:me hice|me hago|me he hecho|hacerme|me lastime|me he lastimado) (?:UP2 )?(?:daño )?(?:a proposito"
            "|adrede|aposta|queriendo)(?=END)"
        ),
        # no despertar
        (
            "ojala UP5 (?:y )?(?:no|nunca|jamas) (?:me )?(?:volviera a |vuelva a |volviese a )?despert(?:ar|ara"
            "|arme|ase|are|e)(?=END| (?:nunca|jamas|mañana|mas))"
        ),
        (
            "(?:espero|deseo|desearia|deseando|pido|rezo|rezando|quisiera|querria|me gustaria|ruego|esperando"
            "|sueño con) UP3 (?:no|nunca|jamas) (?:ya )?(?:me )?(?:volver a |vuelva a )?despert(?:ar|arme|e"
            "|ara)(?=END| (?:nunca|jamas|mañana|mas|por la mañana|al dia siguiente))"
        ),
        (
            "(?:dormirme|dormir|acostarme|me acostara|me durmiera|me duerma|me duermo|me acueste|quedarme "
            "dormid[oa]) UP3 y (?:que )?(?:ya )?(?:no|nunca|jamas) UP3 despert(?:ar|ara|arme|are|ase)"
        ),
        (
            "si (?:mañana |un dia |ya )?no (?:me )?(?:despertara|despierto|despertase|volviera a despertar) NEAR "
            "(?:importaria|daria igual|mejor|parece bien|estaria bien|pareceria|problema|alivio|perfecto)"
        ),
        # mejor sin mí
        (
            "(?:todos|todo el mundo|el mundo|(?:mi|mis|su|la) FAM|ellos|ellas) UP4 (?:estaria[n]?|estara[n]?"
            "|viviria[n]?|vivira[n]?|seria[n]?|sera[n]?|iria|ira|irian|quedaria[n]?) UP2 (?:mejor|mas (?:felices"
            "|feliz|tranquil[oa]s?|facil|libres?)|aliviad[oa]s?) UP1 (?:sin mi(?=END)|cuando (?:yo )?no este|si "
            "(?:yo )?no (?:estuviera|existiera))"
        ),
        (
            "(?:seria|sera|es) UP1 (?:mejor|mas facil|un alivio) para (?:todos|todo el mundo|ell[oa]s?|(?:mi|mis) "
            "FAM) UP2 (?:sin mi(?=END)|que (?:yo )?(?:no (?:este|estuviera|existiera|siga)|me muera|desaparezca)"
            "|si (?:yo )?(?:no (?:estuviera|existiera|estoy)|me (?:muero|muriera)))"
        ),
        (
            "(?:una carga|un peso|un estorbo) menos (?:para (?:todos|ell[oa]s|(?:mi|mis) FAM)|que (?:cargar"
            "|aguantar))|una boca menos que (?:alimentar|mantener)"
        ),
        # seguir viviendo
        (
            "(?:para que|por que|por quien|para quien) (?:(?:voy|a|debo|deberia|tengo|que|he|de|yo|sirve) "
            "){0,4}(?:seguir|sigo) (?:viviendo|viv[oa]|en este mundo)NOT_A_PLACE|no (?:se|entiendo|veo) (?:para"
            "|por) que (?:sigo viv[oa]|sigo viviendo|vivo|vivir|seguir viviendo)NOT_A_PLACE"
        ),
        (
            "(?:vivir|seguir viviendo|seguir viv[oa]) (?:ya )?(?:no|tampoco) (?:me )?(?:tiene|vale|merece|sirve"
            "|compensa|apetece|ilusiona) ?(?:UP1 )?(?:ningun |ya )?(?:sentido|la pena|nada|de nada|caso)"
        ),
        (
            "(?:no (?:me quedan?|tengo|hay|encuentro)|sin|ni|faltan?|quedan) UP3 (?:fuerzas?|ganas|animos?|ilusion"
            "|animo|coraje) (?:para|de|por|ni para) (?:seguir )?(?:vivir|viviendo|viv[oa]|la vida)NOT_A_PLACE"
        ),
        (
            "(?:nadie|no le hago falta a nadie|ya no sirvo) UP3 (?:me necesita|para nada|falta) NEAR (?:para que "
            "(?:vivir|vivo|sigo|seguir)|seguir viviendo|no quiero vivir|en este mundo)"
        ),
        "nada me (?:ata|retiene) (?:ya )?(?:a (?:la|esta) vida|en este mundo)",
        # mejor muerto
        (
            "(?:ojala|desearia|deseando|deseado|desee|deseo|quisiera|preferiria|prefiero|querria|preferido"
            "|pensando que|pense que|mejor) UP3 (?:estar|estuviera|estaria|estuviese|haber(?:me)?|hubiera) "
            "(?:mejor )?(?:muert[oa]|muerto yo)(?! (?:de|del),? )"
        ),
        "(?:mas|mejor) valdria (?:que (?:me muriera|estuviera muert[oa])|morirme|estar muert[oa])(?! de )",
        # pronto no estaré
        (
            "(?:a partir|despues|desde|antes|pasad[oa]|para|cuando pase) (?:de |del )?DAY NEAR (?:ya )?no (?:voy a "
            ")?(?:estar|estare|existire|existir|voy a estar)(?: (?:aqui|mas|viv[oa]|entre vosotros|ya))?(?=END)"
        ),
        "(?:DAY|pronto) (?:yo )?(?:ya )?no (?:voy a )?(?:estar|estare|existire)(?: (?:aqui|mas|viv[oa]))?(?=END)",
        "(?:ya )?no (?:voy a )?(?:estar|estare) (?:UP1 )?(?:en este mundo|viv[oa]|con vida|entre los vivos)",
        (
            "(?:cuando|para cuando) (?:lean|leas|leais|lea|alguien lea|reciban|recibas) NEAR (?:no (?:voy a estar"
            "|estare|existire)(?! (?:en(?! este mundo)|disponible))|me habre ido|estare muert[oa]|habre muerto)"
        ),
        (
            "(?:me voy|irme|dejo|dejar|me marcho|marcharme|parto|abandono|me ire|me despido) (?:ya )?(?:de )?este "
            "mundo(?=END)"
        ),
        (
            "no (?:habra|va a haber) (?:ya )?(?:nadie|a quien) (?:a quien |para |que )?(?:escribir(?:le)?"
            "|leer(?:las|los|lo)?|las lea|los lea)"
        ),
        # despedida
        (
            "(?:me despido|esto es (?:una|mi|la) despedida|despedida|adios|hasta siempre)(?! (?:a|al|de|del) "
            r"(?!todos|tod[oa]s|la vida|este mundo|vosotros|ustedes|mi|mis)\w{1,20} ) NEAR (?:(?:tomado|tome"
            "|tomada) (?:la|mi|una) decision|mi decision|decidido (?:irme|morir|acabar|terminar|que)|este mundo"
            "|(?:nadie|no) (?:tiene|tienen|teneis) (?:la )?culpa|culpa de nadie|perdonadme|perdonenme|perdoname|me "
            "busquen|me busqueis|dejar de (?:vivir|sufrir)|en paz(?=END))"
        ),
        (
            "adios (?:a la vida|mundo cruel|mundo|a este mundo)(?=END)|me voy en paz(?=END)|(?:me he|ya me he|me "
            "estoy) (?:despedido|despidiendo) de (?:la vida|este mundo|todos(?=END))"
        ),
        (
            "(?:mi|mis) cartas? de despedida(?! UP2 (?:compañer[oa]s|equipo|jef[ea]|empresa|clientes|alumn[oa]s"
            "|trabajo|oficina|colegas),? )"
        ),
        (
            "(?:escrito|escribi|escribiendo|escribo|dejo|dejado|deje|redacto|redactado|preparada?|lista|listas) "
            "UP2 cartas? de despedida(?! UP3 (?:compañer[oa]s|equipo|jef[ea]|empresa|clientes|alumn[oa]s|trabajo"
            "|oficina|colegas|novela|personaje|pelicula|protagonista),? )"
        ),
        (
            "(?:mi|mis) FAM (?:le|les) (?:dejo|he dejado|deje) UP1 (?:una|unas|la|las) cartas?|cartas? (?:para|a) "
            "(?:mi|mis) FAM (?:esta|estan|queda|quedan) UP1 (?:list[ao]s?|escritas?|en (?:el|un) cajon|en la mesa)"
        ),
        # decidido
        (
            "(?:se|tengo claro|tengo decidido) (?:ya )?(?:el )?(?:cuando y (?:el )?como|como y (?:el )?cuando)(?=,"
            r"| \|| lo (?:voy a hacer|hare)| me voy)"
        ),
        (
            "(?:he|tengo|ya) (?:ya )?(?:elegido|elegi|escogido|escogi|decidido|fijado) (?:ya )?el dia y (?:el "
            "(?:lugar|sitio|modo|metodo)|la (?:hora|forma|manera))(?! (?:de|del|para),? )"
        ),
        (
            "(?:solo|unicamente) (?:me )?falta (?:tener )?(?:el )?(?:valor|coraje|valentia)(?=END| (?:para|de) "
            "(?:hacerlo|dar el paso|terminar|acabar|saltar)(?=END))|me falta (?:el )?(?:valor|coraje) para "
            "(?:matarme|terminar con todo|acabar con todo|tirarme|quitarme de en medio|morir)"
        ),
        (
            "(?:pido|rezo|ruego|suplico|pidiendo|rezando|pedirle|pedi) UP4 (?:dios|diosito|virgen) UP4 me (?:lleve"
            "|recoja|quite la vida|deje morir)|que dios me (?:lleve|recoja)(?=END| (?:ya|pronto|con))"
        ),
        # las pastillas
        (
            "(?:guardad[oa]s|guardado|guardando|juntado|juntando|junte|ahorrado|ahorrando|acumulad[oa]s?|acumulado"
            "|acumulando|reunido|coleccionando|almacenado|escondidas|preparadas|tengo listas) UP3 PILLS(?! NEAR "
            r"(?:farmacia|recicla\w{1,4}|caducad[oa]s|punto limpio|abuel[oa]|perro|gato))"
        ),
        (
            "PILLS (?:UP1 )?(?:las tengo|estan|ya estan|ya las tengo|las he) (?:ya )?(?:guardadas|juntas|preparadas"
            "|listas|escondidas|ahorradas|reunidas)(?! (?:para (?:llevar|reciclar|el)|en la farmacia))"
        ),
        (
            "PILLS NEAR me las (?:tomo|tomare|trago|tragare|voy a tomar) todas|(?:tomarmelas|tomarme|tragarmelas"
            "|tragarme|me tomo|me trago|me tomare|tome) todas (?:las PILLS|juntas|de golpe|de una vez)|tengo (?:ya "
            ")?suficientes PILLS(?=END| para (?:no|morir|acabar|terminar|dormir))"
        ),
        # el impulso
        (
            "(?:puente|anden|viaducto|azotea|balcon|vias|via|acantilado|terraza|tejado|barandilla) NEAR (?:ganas"
            "|pense|pensando|pensado|queria|quise|a punto|estuve por|casi|dieron|dio por|idea) (?:de |en |por |me "
            "|que )?(?:UP1 )?(?:saltar|tirarme|lanzarme|arrojarme|aventarme|me tiro|me tire|salto|dejarme caer)(?! "
            "(?:en (?:paracaidas|parapente|bungee)|con (?:cuerda|elastico)|haciendo|de alegria|(?:al|en el|dentro "
            "del) UP1 (?:tren|autobus|metro|vagon|primer)),? )"
        ),
        (
            "(?:pense|pensado|pensando|pienso|ganas|tentacion|tentad[oa]|idea|quise) (?:UP1 )?(?:en |de |por |a "
            ")?(?:dar un volantazo|estrellarme|estrellar el coche|empotrarme|soltar el volante|estamparme"
            "|chocar(?:me)? (?:a proposito|contra (?:un|el) (?:arbol|muro|camion)))(?! (?:de risa|en (?:la|el)),? )"
        ),
        # acabar con todo
        (
            "(?:acabar|acabo|acabare|terminar|termino|terminare|acabe) (?:de una vez )?con todo(?=END)(?! (?:el|lo"
            "|esto|eso|la),? )|(?:poner|pongo|pondre|ponerle|darle) (?:punto )?(?:y )?(?:un )?(?:final|fin) a "
            "(?:mi (?:vida|existencia|sufrimiento)|todo(?=END)|esta vida)"
        ),
        (
            "(?:quiero|quisiera|voy a|deseo|ganas de|he decidido|decidi) (?:irme|marcharme|desaparecer|partir) "
            "(?:para siempre|de una vez por todas|definitivamente|de este mundo)(?=END)|quitarme de en medio|me "
            "quito de en medio"
        ),
        "no me busquen(?=END)",
        r"dios (?:que )?(?:no|ya no|nunca) (?:me )?despert\w{2,4}",
        "(?:ya )?(?:se|elegi) (?:ya )?que dia (?:va a ser|sera)(?=END)",
    ),
    (
        # away, not gone
        "ya no (?:voy a estar|estare) aqui (?:me voy a|nos vamos a|me mudo|nos mudamos|salgo de)",
        "vivir entre (?:cajas|maletas|papeles)",
        (
            "(?:morir(?:me|se)?|muero|desaparecer) de (?:la |pura )?(?:risa|hambre|verguenza|frio|calor|ganas"
            "|curiosidad|sueno|pena ajena|sed|nervios|miedo|aburrimiento|envidia|cansancio)"
        ),
        "(?:prevencion del|prevenir el|contra el) suicidio",
        (
            "(?:personas|pacientes|jovenes|adolescentes|gente|alumn[oa]s|clientes|chic[oa]s|menores) (?:con|que "
            r"tienen) UP1 (?:pensamientos|ideas) \w{1,12}"
        ),
        "(?:acabar|terminar|acabo|acabe|termino|termine) con todo (?:el|lo|esto|eso|la|los|ese|este)",
        (
            "no (?:voy a )?(?:estar|estare) UP5 (?:vacaciones|oficina|trabajo|mudo|mudamos|viaje|curso|puesto"
            "|ciudad|baja|disponible|numero|direccion)"
        ),
        "(?:vacaciones|me mudo|mudanza|viaje) UP5 no (?:voy a )?(?:estar|estare)",
        (
            "(?:decidido|decidi|decision) (?:de )?(?:dejar (?:el|la|este curso|la empresa)|cambiar|aceptar|mudarme"
            "|renunciar|buscar|estudiar|empezar|montar|irme (?:a|de la|del))"
        ),
        (
            "PILLS NEAR (?:maleta|viaje|botiquin|vacaciones|farmacia|reciclar|reciclaje|caducad[oa]s|punto limpio"
            "|sigre)"
        ),
        "PILLS (?:caducad[oa]s|de(?:l)? (?:mi |la |el )?(?:abuel[oa]|perro|gat[oa]|vecin[oa]))",
        (
            "(?:protagonista|personaje|pelicula|novela|serie|libro) UP5 (?:carta de despedida|adios (?:mundo|a la "
            "vida)|este mundo)"
        ),
    ),
    QUIERO="(?:[kq]u?iero|quisiera|deseo|desearia|prefiero|preferiria|me gustaria|ganas de|deberia)",
    NOT_A_PLACE=(
        "(?!(?: mas| ya)? (?:aqui|alli|ahi|lejos|sol[oa]s?|junt[oa]s|cerca|sin (?:cafe|internet|trabajo|trabajar"
        "|dinero|movil)|de|del|con(?! (?:este dolor|esta (?:pena|angustia|culpa)))|en(?! (?:este mundo|esta vida))"
        "|para|por|a|al|como (?:un|una)|fuera|otra|eso|esto|esa|esta(?! vida)|asi (?:en|con|de)|bajo|pendiente"
        "|mejor) )"
    ),
    FAM=(
        "(?:familia|mujer|esposa|esposo|marido|madre|mama|padre|papa|padres|hij[oa]s?|niñ[oa]s|herman[oa]s?|pareja"
        "|novi[oa]|nietos?)"
    ),
    DAY=(
        "(?:(?:el |este )?(?:proximo )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|mañana|esta noche"
        "|navidad|(?:la semana|el mes|el año) que viene|la (?:proxima )?semana(?: proxima)?|(?:el|este) (?:fin de "
        r"semana|finde|dia \w{1,6}|mes)|entonces|eso|mi cumpleaños|las fiestas)"
    ),
    PILLS="(?:pastillas|pildoras|somniferos|tranquilizantes|ansioliticos|medicamentos|comprimidos)",
    END=r"(?:,| (?:\||y|pero|me|porque|pues|que|gracias|es|ya|hoy|ahora|yo|no|otra|si)(?= ))",
)  # fmt: skip
