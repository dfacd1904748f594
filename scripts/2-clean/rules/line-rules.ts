/** A kind of line that scraped pages carry around an article, and the patterns that tell it. */
export interface LineRule {
  name: string;
  /** Lines that the rule reads, as real pages print them; the tests run over them. */
  examples: readonly string[];
  pattern: RegExp;
}

/** Names of services that pages offer to share on. */
const shareService =
  '(?:facebook|twitter|x|save|bookmark|gift|listen|comments?|telegram|whatsapp|linkedin|vk|vkontakte|ok|odnoklassniki|viber|email|e-mail|print|copy link|instagram|youtube|reddit|pinterest|messenger|tweet|share|rss|pdf|link|mail|threads|bluesky)';

/** A line that stands alone and belongs to the page, wherever it stands; the order is that of the explanation given. */
export const lineRules: readonly LineRule[] = [
  {
    name: 'share-line',
    examples: [
      'Share',
      'Share  Tweet  Print',
      'Share: Telegram | Facebook | X',
      'Share on Facebook',
      'Follow us on Telegram',
      'Share this article',
      'Facebook Twitter WhatsApp',
      'Save   Share   42 comments',
      'Bookmark  Share  Gift',
    ],
    pattern: new RegExp(
      `^(?:(?:share|tweet|print|send|follow us|join us|subscribe|find us)(?: (?:this|it|the) (?:article|story|post|news|page))?(?: (?:on|via|with|in|to))?[ :|·•,/-]*)?(?:${shareService}[ |·•,/()0-9&-]*){0,14}(?:and ${shareService})?[.!]?$`,
      'i',
    ),
  },
  {
    name: 'photo-credit',
    examples: [
      'photo: mfa.tj',
      'Photo: Behrouz Nikfar/IRNA',
      'Photo by Talant Esenov / Tengri Dialogue',
      'Image: Press service of the president',
      '© Getty Images',
      'File photo',
      'Photo credit: president.tj',
      '(Photo: Xinhua)',
      'Credit: Reuters',
      'Illustrative photo',
      'Photo courtesy of the embassy',
      'Source photo: Khovar',
    ],
    pattern:
      /^[([]?(?:(?:source |file |archive |illustrative |cover |featured |main )?(?:photos?|images?|pictures?|pic|illustration|video|graphic|cartoon|collage|infographic)(?: (?:credits?|source|courtesy))?(?: ?[:©/|]| by | from | courtesy of | of the press)|(?:credits?|photograph(?:er|y)?) ?:|©|(?:file|archive|illustrative|stock) (?:photo|image|picture)\b|getty images).{0,120}$/i,
  },
  {
    name: 'menu',
    examples: [
      'Menu',
      'Menu  Search  Log in',
      'Skip to content',
      'Skip to main Navigation',
      'Skip to the search',
      'Accessibility links',
      'Home',
      'Sign in | Register',
      'Breaking news',
      'Latest',
      'ENG | РУС | ТОҶ',
      'العربية | Français | English',
      'HOME  PAKISTAN  WORLD  BUSINESS  OPINION  E-PAPER',
      'About   Archive   Contributors   Donate',
      'Log in / Subscribe from RM9.90',
    ],
    pattern:
      /^(?:(?:skip to (?:the )?(?:main )?(?:content|article|navigation|menu|search|footer)|accessibility links|menu|search|home|home ?page|log ?in|login|sign ?(?:in|up)|register|subscribe|contacts?|contact us|about us|my account|english|русский|тоҷикӣ|français|deutsch|español|türkçe|қазақша|o‘zbekcha|кыргызча|العربية|فارسی|中文|日本語|eng|рус|тоҷ|en|ru|tj|live|breaking news|news|latest(?: news)?|main page|back to top|back|top|about|archives?|contributors|donate|world|business|politics|economy|opinion|society|culture|sports?|video|photos?|multimedia|podcasts?|events|jobs|regions?|e-paper|interviews?|analysis|more)(?![\p{L}])[ |·•/,»›>-]{0,5}){1,30}$|^home(?: +[\p{L}-]{2,20}){2,14}$|^(?:log ?in|sign ?in|register|subscribe) ?[/|] ?.{2,40}$/iu,
  },
  {
    name: 'credited-caption',
    examples: [
      'Trucks loaded with cement wait near Landi Kotal. — AFP/File',
      'The two presidents shake hands. (Photo: Xinhua)',
      'Rahmon at the airport / Photo: Khovar',
      'The dam in winter. © Asia-Plus',
    ],
    // What stands before the credit comes last: most lines hold no credit, and its length is known only there.
    pattern:
      /(?:[—–-](?= ?(?:AFP|AP|Reuters|EPA|TASS|Xinhua|IRNA|Anadolu|File|Getty))(?<=^.{6,241}) ?(?:AFP|AP|Reuters|EPA|TASS|Xinhua|IRNA|Anadolu|File|Getty)(?:[/ ](?:File|Images|Photo|via .{2,30}))*|[(/[](?= ?(?:photo|image|picture|file photo|credit))(?<=^.{6,241}) ?(?:photo|image|picture|file photo|credit)s?\b ?(?::|by\b).{2,60}|©(?<=^.{6,241}).{2,60})[)\]]?$/i,
  },
  {
    name: 'news-flash',
    examples: ['Breaking:  Suez Canal revenues up 14%', 'BREAKING NEWS: Talks end', 'Just in: Border opens'],
    pattern: /^(?:breaking(?: news)?|just in|latest|flash) ?:.{0,160}$/i,
  },
  {
    name: 'breadcrumb',
    examples: [
      'Home » Economy » Transport',
      'Home / Politics / Central Asia',
      'News › World › Asia',
      'Main page > News',
      'Main page → Interview',
      'Publications › Policy briefs',
      'Main page >> Press-Center >> News',
      'Top > Press Releases > Foreign Ministers Meet',
      'Silk Road Today » Politics',
    ],
    pattern:
      /^(?:home|top|main(?: page)?|news|start|publications|analysis|politics|economy|articles|press(?: (?:centre|center|room))?)(?: ?(?:»|›|>>?|\/|→|::) ?[^»›>/→]{2,80}){1,6}$|^[^»›>|]{2,40}(?: ?[»›] ?(?:news|politics|economy|economics|society|world|regions?|business|energy|security|analysis|opinion|interviews?|culture|international|foreign policy|diplomacy|(?:central |south |east )?asia|africa|europe)){1,3}$/i,
  },
  {
    name: 'advertisement',
    examples: ['Advertisement', 'ADVERTISEMENT - SCROLL TO CONTINUE', 'Sponsored', 'Story continues below advertisement', 'Promoted content'],
    pattern: /^(?:advertis(?:e)?ment|advertising|ad|sponsored(?: content)?|promoted(?: content)?|story continues below.{0,30})(?: ?[-–—] ?.{0,40})?$/i,
  },
  {
    name: 'subscription',
    examples: [
      'Subscribe to our newsletter',
      'Sign up for our daily briefing',
      'Get the latest news in your inbox',
      'Subscribe to our Telegram channel',
      'Download our app',
      'To continue reading, subscribe',
      'Support independent journalism',
      'Enter your email address',
      'Already a subscriber? Log in',
    ],
    pattern:
      /^(?:subscribe (?:to|now|for)\b|sign up (?:for|to)\b|get (?:the latest|our|all)\b.{0,40}\b(?:inbox|newsletter|news|app)\b|download our\b|to continue reading\b|support (?:independent|our)\b|enter your e-?mail|already a subscriber|join our\b|follow our\b|our telegram channel|stay (?:informed|updated|connected)\b|become a (?:member|supporter)|donate\b).{0,100}$/i,
  },
  {
    name: 'legal-notice',
    examples: [
      'RFE/RL has been declared an “undesirable organization” by the Russian government.',
      'If you are in Russia or hold a Russian passport, please note that you could face fines for sharing, liking, commenting on, or saving our content.',
      'To find out more, click here.',
    ],
    pattern:
      /^(?:[\p{L}\d/ .-]{2,40} (?:has been|was|is) (?:declared|designated|recogni[sz]ed(?: as)?|listed as|labell?ed) (?:an? )?[“"'‘]?(?:undesirable|foreign agent|extremist)\b.{0,160}|if you are in \p{Lu}\p{L}+.{0,240}\byou (?:could|may|might) face\b.{0,200}|to (?:find out|learn|read) more,? click here\.?)$/iu,
  },
  {
    name: 'cookie-notice',
    examples: [
      'We use cookies to improve your experience. Accept | Decline',
      'This site uses cookies. OK',
      'Accept all cookies',
      'Cookies help us to run this portal. By using it you agree to them. OK',
      'We and our partners store cookies on your device. Manage preferences',
      'By continuing to use this site you agree to our privacy policy.',
      'Privacy policy | Terms of use',
      'Please enable JavaScript to view the comments',
    ],
    pattern:
      /^(?:(?:we|this (?:web)?site|our (?:web)?site) uses? cookies\b|cookies (?:help|allow|enable|are used)\b|(?:we|(?:we|this site) and our partners) (?:use|store|place|set)\b.{0,60}\bcookies\b|(?:accept|reject|decline|manage)(?: all)? cookies\b|by (?:continuing|using|clicking)\b.{0,80}\b(?:cookies|privacy|terms|agree)\b|privacy policy\b|cookie (?:policy|settings|notice)\b|terms (?:of (?:use|service)|and conditions)\b|please (?:enable|turn on) javascript\b).{0,200}$/i,
  },
  {
    name: 'reading-time',
    examples: [
      '3 min read',
      'Reading time: 4 minutes',
      '1,234 views',
      'Views: 1 482',
      '👁 512',
      'Listen to this article',
      'Font size: A- A+',
      'A+ A-',
      'A- A A+ Print',
      '12 comments',
      'Read in Russian',
      'Views: 210 | Comments: 3',
    ],
    pattern:
      /^(?:[\p{So}\p{Sk} ]*\d[\d ., ]{0,9}(?: ?k)? ?(?:views?|comments?|shares?|likes?|reads?|min(?:ute)?s?(?: read)?|times)?|(?:reading time|read time|time to read|views?|viewed|comments?|shares|likes|read)[ :]{1,3}\d[\d ., ]{0,9}[\p{L} ]{0,20}(?: ?\|.{0,40})?|listen (?:to|now)\b.{0,40}|font size.{0,20}|(?:a[+-]? ){1,3}(?:a[+-]?)?(?: ?print(?:ed version)?)?|(?:a[+-]){1,3}|\d{1,3} ?min(?:ute)?s? (?:read|listen).{0,10}|read (?:this )?(?:in|on) [\p{L} ]{3,30}|text size.{0,20})$/iu,
  },
  {
    name: 'page-tools',
    examples: ['Print | Send to friend | Font size + -', 'Print version   Send by e-mail   Text size A+', 'E-mail / Print / Save as PDF'],
    pattern:
      /^(?:(?:print(?: version)?|send(?: to (?:a )?friend| by e-?mail)?|e-?mail|(?:font|text) size|save(?: as pdf)?|download(?: pdf)?|pdf|a(?=[+-]))[ |·•,/:+-]{0,8}){2,8}$/i,
  },
  {
    name: 'tags',
    examples: [
      'Tags: Iran, Tajikistan, Bandar Abbas, transit',
      'Tags',
      'Topics: Trade | Energy',
      'Keywords: border',
      '#Korea #Seoul #consultations',
      'Filed under: Politics',
      'Tagged with Tajikistan',
      'Categories: Politics',
      'Tag: Rogun',
    ],
    pattern:
      /^(?:(?:tags?|tagged(?: with)?|topics?|keywords?|filed under|posted in|categor(?:y|ies)|sections?|rubrics?|themes?)(?: ?[:|-].{0,400}| [^.!?]{0,300})?|(?:#[\p{L}\p{N}_-]+[ ,]*){1,30})$/iu,
  },
  {
    name: 'page-turner',
    examples: ['Next Post Previous Post', 'Previous article', 'Next article: New bridge opens', '« Previous | Next »', 'Older posts', 'Next', '← Back to news'],
    pattern:
      /^[«‹<← ]*(?:(?:next|prev(?:ious)?|older|newer)(?: (?:post|article|story|news|page|entry))?s?\b[ |»›>→/-]*){1,4}(?::.{0,160})?$|^[←«] ?back to\b.{0,40}$/i,
  },
  {
    name: 'comment-box',
    examples: [
      'No Comment',
      'Add Comment',
      'comment url',
      'Leave a comment (0)',
      'Leave a Reply',
      'Comments (3)',
      'Post a comment',
      'Your email address will not be published.',
      'Comments are closed',
      '0 comments',
      'Be the first to comment',
      'Reply',
      'Login to comment',
    ],
    pattern:
      /^(?:no comments?(?: yet)?|add (?:a )?comments?|comment url|comments?(?: ?\(\d{1,5}\))?|leave a (?:comment|reply)\b.{0,20}|post (?:a )?comments?|your e-?mail address will not be published.{0,60}|comments are (?:closed|off|disabled).{0,20}|\d{1,5} comments?|be the first to comment.{0,10}|reply|log ?in to (?:comment|reply).{0,10}|write a comment.{0,10}|name ?\*|show comments?|view (?:all )?comments?.{0,10})$/i,
  },
  {
    name: 'copyright',
    examples: [
      '© 2025 All rights reserved',
      'Copyright 2024 Asia-Plus',
      'All rights reserved.',
      '(c) Khovar 2023',
      'Reproduction of materials is allowed only with a link to the source.',
      'When using materials, a hyperlink to the site is required.',
    ],
    pattern:
      /^(?:©|\(c\) |copyright(?=$| ?[©\d(:]| by | notice)|all rights reserved\b|(?:re)?(?:production|printing|publication|use|using) (?:of )?(?:the )?(?:site |these |our )?(?:materials?|articles?|content)\b|when (?:using|quoting|reprinting) (?:the )?(?:site )?materials?\b).{0,200}$/i,
  },
  {
    name: 'contact-line',
    examples: [
      'Tel.: (+992 37) 221-25-20',
      'info@mfa.example | Tel. 227-55-13',
      'E-mail: press@example.org',
      'Phone: +992 37 221 0000',
      'sr7themes.eu.org',
      'https://www.mfa.tj/en/main/view/1',
      'www.president.tj',
    ],
    pattern:
      /^(?:(?:tel|phone|fax|mob|e-?mail|address|website|web|url|link)\b\.? ?:.{0,120}|[\w.+-]+@[\w.-]+\.\w{2,}.{0,80}|(?:https?:\/\/|www\.)\S{3,300}|(?:[a-z0-9-]+\.){1,4}(?:com|org|net|info|eu|tj|kz|kg|uz|tm|ru|cn|ir|af|uk|us|io|news|asia|gov|int)(?:\/\S{0,200})?)$/i,
  },
  {
    name: 'ticker',
    examples: [
      'USD 9.24 ▲ EUR 10.71 ▼ RUB 0.114',
      'Dushanbe +12°C',
      'USD: 10.95 | EUR: 11.90',
      'Brent $86.80 +0.4%',
      '14:05 Dushanbe +8',
      'v0.9.1.19',
      'Birr/USD 154.20 Coffee 2.91 ▲',
      'KASE 5 210 ▼ 0,3%',
    ],
    pattern:
      /^(?:(?:(?:usd|eur|rub|gbp|cny|kzt|uzs|kgs|tjs|tmt|chf|brent|gold|oil|btc)\b[ :/$€]{0,3}[\d.,]+%?[ ▲▼↑↓|+·,-]*(?:[+-]?[\d.,]+%?)?[ |]*){1,10}|(?:\d{1,2}:\d{2} )?\p{L}[\p{L} -]{1,20}:? ?[+-−]\d{1,2}(?: ?°)?c?|v?\d+(?:\.\d+){2,4}|(?=[^▲▼]{3,55}[▲▼])[^▲▼]{2,50}\d[^▲▼]{0,4}[▲▼].{0,50})$/iu,
  },
  {
    name: 'footnote',
    examples: [
      '* The movement is under UN sanctions.',
      '* The views expressed are those of the interviewee.',
      '* banned in Russia',
      '** The organization is designated as terrorist.',
      'The views expressed in this article are those of the author.',
      'The opinions expressed are the author’s own and do not necessarily reflect those of the outlet.',
      '* Press Service of the President of the Republic of Tajikistan',
    ],
    pattern:
      /^(?:\*{1,3} ?(?:the |press |banned|recognized|designated|organi[sz]ation|views|this |a |an |forbidden|prohibited|extremist|terrorist)|\(?(?:the |all )?(?:views|opinions)(?: and opinions)? expressed\b|disclaimer\b|this (?:article|material|piece|translation) (?:was|is|has been|first|originally)\b.{0,20}(?:prepared|produced|published|translated|appeared|written|republished)|editor[’']s note\b|note:|correction:).{0,300}$/i,
  },
  {
    name: 'editors-line',
    examples: [
      '(Reporting by Nazarali Pirnazarov; Editing by Toby Chopra)',
      'Reporting by Jane Doe',
      'Edited by John Roe',
      'Translated by A. Karimov',
      'Writing by Mark Trevelyan; editing by Gareth Jones',
      'Editor: Zhang',
      'Web editor: Li',
    ],
    pattern:
      /^[([]?(?:(?:additional )?reporting|edit(?:ed|ing)|translat(?:ed|ion)|writing|compiled|prepared|(?:web |chief |copy )?editor|proofread(?:ing)?)(?: by|:)\s?.{2,160}$/i,
  },
  {
    name: 'press-office',
    examples: [
      'Information and Press Department',
      'Press Service of the President of the Republic of Tajikistan',
      'Press office of the Ministry of Foreign Affairs',
    ],
    pattern: /^(?:information and press department|(?:the )?press[ -](?:service|office|department|center|centre)(?: of .{3,100})?)[.]?$/i,
  },
];

/** Gives the name of the rule by which a line belongs to the page and not to the article, or null. */
export function findLineRule(text: string): string | null {
  if (text.length > 500) return null;
  return lineRules.find(({ pattern }) => pattern.test(text))?.name ?? (/[\p{L}\p{N}]/u.test(text) ? null : 'ornament');
}
