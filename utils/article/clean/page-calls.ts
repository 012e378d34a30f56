import type { Block } from '../blocks';
import { isReported } from '../reported';

/** Where a story is cut off for those who do not pay, as a line of its own. Subscribers of whom a story tells are not those of "this article". */
const PAYWALL = new RegExp(
  `^\\P{L}*(?:${[
    'subscribe to (?:get (?:full )?access|(?:keep|continue) reading)',
    "this (?:article|content|post|story) is (?:(?:only|exclusively) (?:available )?(?:to|for)|(?:exclusive|reserved|available (?:only|exclusively)) (?:to|for)) (?:[\\p{L}\\p{N}+&’'.-]+ ){0,3}(?:subscribers|members)(?: only)?",
    'this (?:article|content|post|story) is for (?:(?:paid|paying|premium|registered) )?(?:subscribers|members)(?: only)?',
    'unlock (?:this|the full) (?:article|story)(?:\\s*[—–:,-].{0,90}| (?:with|by|now|today)(?!\\p{L}).{0,60})?',
    'to (?:(?:read|see|unlock|access) |(?:keep|continue) reading )(?:the (?:rest|remainder) of |the full )?(?:this )?(?:article|story|post),? (?:please )?(?:subscribe|log in|sign (?:in|up)|register|become an? (?:member|subscriber))(?!\\p{L})[^!?,:;]{0,40}',
    'dieser (?:artikel|beitrag|inhalt|text) ist (?:nur|exklusiv|ausschließlich) für (?:unsere )?(?:\\p{L}+-?)?(?:abonnent\\p{L}*|mitglieder)(?: (?:verfügbar|zugänglich|lesbar))?',
    '(?:cet article|ce contenu) est (?:exclusivement )?réservé (?:à nos|aux) abonnés',
    '(?:este (?:artículo|contenido) es |contenido |artículo )(?:exclusivo|solo|sólo|reservado) (?:para|a) (?:nuestros )?(?:suscriptores|socios)',
    '(?:quest[oa] (?:articolo|contenuto) è |contenuto )riservato (?:agli|ai (?:nostri|soli)) abbonati',
    '(?:est[ea] (?:artigo|conteúdo) é |conteúdo )(?:exclusivo|só) para assinantes',
    'dit artikel is (?:alleen|exclusief) (?:beschikbaar )?voor (?:onze )?(?:abonnees|leden)',
    '(?:continue|keep) reading (?:(?:this|the full) (?:article|story) )?(?:with|for) (?:a|your|just|only) .{2,40}',
    'mit (?:einem )?.{0,20}abo weiterlesen|jetzt weiterlesen mit .{2,40}|pour (?:lire la suite|poursuivre (?:la|votre) lecture), abonnez-vous|(?:sigue|continúa|para seguir) leyendo (?:con|por|gratis).{0,40}|continua a leggere con .{2,40}|continue lendo com .{2,40}',
    // How many are left.
    "you(?:[’']ve| have)? (?:\\d+|(?:read|used|reached) (?:all of )?your (?:last|limit of|monthly limit of|\\d+)) (?:free )?(?:articles?|stories|story)(?: (?:left|remaining))?(?: (?:this|for the) month)?",
    '(?:sie haben|du hast) noch \\d+ (?:(?:kostenlose|freie|gratis)[nr]? )?artikel(?: übrig)?(?: in diesem monat| frei)?|il vous reste \\d+ articles?(?: gratuits?)?(?: à lire)?(?: ce mois-ci)?|te quedan? \\d+ artículos?(?: gratis| gratuitos?)?(?: este mes)?|ti restano \\d+ articol[io](?: gratuiti)?|(?:restam|você ainda tem) \\d+ (?:artigos|matérias)(?: gratuit[oa]s)?|(?:je hebt|u heeft) nog \\d+ (?:gratis )?artikel(?:en|s)?',
  ].join('|')})\\P{L}*$`,
  'iu',
);

/** What a podcast or a newsletter asks of its followers: to tell others of it, to say how they like it. */
const OF_FOLLOWERS = new RegExp(
  `^\\P{L}*(?:${[
    '(?:please )?help (?:me|us) (?:to )?(?:spread the word|get the word out) about (?:this|my|our) (?:podcast|show|newsletter|blog|site|channel)',
    "how was (?:this|today[’']s) (?:newsletter|issue|e-?mail)",
    "what did you think of (?:this(?: week[’']s)?|today[’']s) (?:newsletter|e-?mail)",
    "rate (?:this(?: week[’']s)?|today[’']s) (?:newsletter|issue|edition|episode|e-?mail)(?: issue)?(?: with .{2,30})?",
    '(?:love|like|enjoy(?:ed|ing)?) [^.!?]{3,60}\\? (?:please )?(?:tell (?:your|a) friends?|share (?:it|this|us) with|spread the word|forward (?:it|this))(?!\\p{L})[^.!?,:;]{0,50}',
    'wie hat (?:ihnen|dir|euch) (?:dieser|der) newsletter gefallen',
    "qu[’']avez-vous pensé de cette (?:infolettre|newsletter)",
    '¿?qué te ha parecido est[ea] (?:boletín|newsletter)',
    'wat vond (?:je|u) van deze nieuwsbrief',
  ].join('|')})\\P{L}*$`,
  'iu',
);

/** A newsletter's thanks, with its wish for subscribers, which its engine puts into each of its posts. */
const THANKS = new RegExp(
  `^(?:${[
    '(?:(?:thanks|thank you) for reading .{2,60}[.!] )?(?:subscribe (?:for free )?to receive new posts and support my work|this post is public,? so feel free to share it)',
    '.{2,60} is a reader-supported publication\\. to receive new posts and support my work,? (?:please )?consider becoming a (?:free or paid |paid )?subscriber',
    '(?:danke fürs lesen von .{2,60}[.!] )?(?:abonnier(?:e|en sie) kostenlos,? um neue (?:posts|beiträge) zu (?:erhalten|bekommen)(?: und .{4,40})?)',
    "(?:merci d[’']avoir lu .{2,60}[.!] )?abonnez-vous gratuitement pour recevoir (?:de nouveaux|mes nouveaux|les nouveaux) (?:posts|articles|billets)(?: et .{4,40})?",
    '(?:¡?gracias por leer .{2,60}[.!] )?suscríbete gratis para recibir nuev[ao]s (?:publicaciones|posts|entradas)(?: y .{4,40})?',
    '(?:grazie per aver letto .{2,60}[.!] )?iscriviti gratuitamente per ricevere nuovi (?:post|articoli)(?: e .{4,40})?',
    '(?:obrigad[oa] por ler .{2,60}[.!] )?(?:inscreva-se|subscreva) gratuitamente para receber (?:novos posts|novas publicações)(?: e .{4,40})?',
    '(?:bedankt voor het lezen van .{2,60}[.!] )?abonneer je gratis om nieuwe (?:berichten|posts) te ontvangen(?: en .{4,40})?',
  ].join('|')})\\P{L}*$`,
  'iu',
);
const MAX_THANKS_WORDS = 40;

/** A channel with its address or handle in a line of its own: "Join the Facebook group – https://...", "Follow me on Instagram: @...". */
const CHANNEL =
  /^(?:please )?(?:(?:join|follow|find|like) (?:me|us|my|our)|join the(?= (?:facebook|telegram|whatsapp|discord))|folgen sie uns|folge (?:mir|uns)|suivez-(?:moi|nous)|s[ií]gue(?:me|nos)|segui(?:mi|ci)|volg (?:mij|ons)|siga-(?:me|nos))(?!\p{L})(?=[^:–—]{0,40}(?:bluesky|discord|facebook|instagram|linkedin|mastodon|pinterest|telegram|threads|tiktok|twitter|whatsapp|youtube))[^.!?:–—]{0,40}[:–—-]+\s*(?:https?:\/\/\S+|@\S+(?: \S+){0,2})$/iu;

/** The writer of a recipe turns to those who have cooked it ... */
const COOKED = new RegExp(
  `^\\P{L}*(?:${[
    '(?:(?:did|have) you )?(?:make|made|try|tried|bake|baked|cook|cooked) (?:this|my|our|(?:one|any) of (?:my|our|these))(?: \\p{L}+){0,4} recipes?\\?',
    "if you(?:[’']ve)? (?:make|made|try|tried|bake|baked|cook|cooked) (?:this|my|our|one of (?:my|our))(?: \\p{L}+){0,4} recipes?, (?:(?:please|be sure|make sure|do) |don[’']t forget|leave|rate|tag|i[’']d love)",
    '(?:hast du|habt ihr|haben sie) (?:dieses|das|mein|unser) rezept (?:schon )?(?:ausprobiert|nachgekocht|nachgebacken|gemacht)\\?',
    '(?:(?:vous avez|tu as) (?:essayé|testé|réalisé)|avez-vous (?:essayé|testé|réalisé)|as-tu (?:essayé|testé|réalisé)) (?:cette|ma|notre) recette ?\\?',
    '(?:has|habéis) (?:probado|hecho|preparado) (?:esta|mi|nuestra) receta\\?',
    '(?:hai|avete) (?:provato|fatto|preparato) (?:questa|la mia|la nostra) ricetta\\?',
    '(?:fez|experimentou|testou) (?:est|ess)a receita\\?',
    'heb je dit recept (?:gemaakt|geprobeerd)\\?',
  ].join('|')})`,
  'iu',
);
/** ... for what helps it to be found: the same question may lead to the next one to cook. */
const FOR_A_RATING =
  /(?<!\p{L})(?:leave|give) (?:\p{L}+ )?(?:\p{L}+ )?(?:a|your) (?:[\p{L}-]+ ){0,3}(?:ratings?|reviews?|comments?)(?!\p{L})|(?<!\p{L})(?:rate (?:it|this|the)|(?:tag|mention) (?:me|us|@)|kommentar|bewertung|sterne|commentaire|étoiles|comentario|valoración|estrellas|commento|stelle|comentário|avaliação|estrelas|reactie|beoordeling|sterren)|(?<!\S)[@#][\p{L}\d_]{4}/iu;
const MAX_RECIPE_CALL_WORDS = 60;

/** Where such words are the story's: its lists and tables, what it quotes. */
const STORY_PARTS = 'li, td, th, dd, blockquote, pre';
const MAX_WORDS = 24;

/** A line, or a heading, in which the page speaks to its reader of itself: who may read on, where else it is found, how it was liked. */
export function isPageCall({ container, text, words }: Block): boolean {
  if (words > MAX_RECIPE_CALL_WORDS || container.closest(STORY_PARTS) || isReported(text)) return false;
  if (words <= MAX_WORDS && [PAYWALL, OF_FOLLOWERS, CHANNEL].some((call) => call.test(text))) return true;
  if (words <= MAX_THANKS_WORDS && THANKS.test(text)) return true;
  return COOKED.test(text) && FOR_A_RATING.test(text);
}
