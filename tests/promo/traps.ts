/** A piece of a page that uses the words or the parts of promos and is none. */
interface Trap {
  name: string;
  html: string;
  /** Between the paragraphs of the story, or beside it. */
  where?: 'story';
  head?: string;
  /** What must stay, where the rest may go. */
  keep?: string;
}

const APPLE = 'https://apps.apple.com/us/app/tidewatch/id123';
const GOOGLE = 'https://play.google.com/store/apps/details?id=com.tidewatch';

export const TRAPS: Trap[] = [
  {
    name: 'a story sentence about downloads of an app',
    where: 'story',
    html: '<p>Users have downloaded the app three million times since May, the company said.</p>',
  },
  {
    name: 'a story sentence with links to both stores',
    where: 'story',
    html: `<p>The tide tables can be had in <a href="${APPLE}">Apple's store</a> and from <a href="${GOOGLE}">Google</a>, where the app costs two euros.</p>`,
  },
  {
    name: 'the way to get the app that the story reviews',
    head: '<meta property="og:title" content="Tidewatch, the app that every sailor wants">',
    html: `<div class="product"><h3>Tidewatch</h3><p>Get the app:</p><a href="${APPLE}"><img alt="App Store" src="/a.svg"></a> <a href="${GOOGLE}"><img alt="Google Play" src="/g.svg"></a></div>`,
  },
  {
    name: 'a product card with store links and a price',
    html: `<div class="card"><h3>Tidewatch 4</h3><p>Free, with ads</p><a href="${APPLE}">App Store</a></div>`,
  },
  {
    name: 'the newsletter of a bank as the subject of a story',
    where: 'story',
    html: '<p>Customers who subscribe to the newsletter of the bank were the first to learn of the closure.</p>',
  },
  {
    name: 'a story paragraph that links to a newsletter',
    where: 'story',
    html: '<p>The figures were first printed in <a href="/newsletter/coast">a newsletter</a> that about two hundred captains receive every week.</p>',
  },
  {
    name: 'a short story paragraph in the second person',
    where: 'story',
    html: '<p>If you use the app, you will have noticed the change.</p>',
  },
  {
    name: 'a quotation about our newsletter',
    where: 'story',
    html: '<p>“We told you in our newsletter to read the small print, and you did not sign up in time,” she said.</p>',
  },
  {
    name: 'a block quotation that asks',
    where: 'story',
    html: '<blockquote><p>Sign up for our newsletter!</p><p><a href="/newsletter">Sign up</a></p></blockquote>',
  },
  {
    name: 'an explainer about AI with buttons to share it',
    where: 'story',
    html: '<div><p>New AI tools read the echo of the sea floor.</p><button>Share</button><button>Save</button></div>',
  },
  {
    name: 'tools of the page without AI',
    html: '<div class="tools"><button>Listen</button><button>Translate</button><button>Share</button></div>',
  },
  {
    name: 'comments that are there',
    html: '<section class="comments"><h3>Comments</h3><div><b>Ann</b><p>About time.</p></div><div><b>Bo</b><p>Who pays?</p></div></section>',
  },
  {
    name: 'the heading above comments that stand beside it',
    html: '<div class="comments-head"><h3>Comments</h3><div></div></div><div class="comments-list"><p>About time, I say.</p></div>',
  },
  {
    name: 'a comment that says there are no comments yet, among others',
    html: '<section class="comments"><h3>2 comments</h3><article><p>No comments yet? Odd.</p></article><article><p>Now there are.</p></article></section>',
  },
  {
    name: 'a place to write the first comment',
    html: '<section class="comments"><h3>Comments</h3><p>Be the first to comment</p><form><textarea></textarea><button>Post</button></form></section>',
  },
  {
    name: 'a comment section that a script fills when it is scrolled to',
    html: '<section class="talk"><h3>Comments</h3><div id="thread" data-src="/c"></div></section>',
  },
  {
    name: 'the link that leads to the comments',
    html: '<div class="meta"><a class="comments-link" href="#respond">No comments</a></div>',
  },
  {
    name: 'a heading of the story called "Comments"',
    where: 'story',
    html: '<h3>Comments</h3><p>The ministry answered on Wednesday that it knew nothing of the bids and had asked for papers.</p>',
  },
  {
    name: 'a form to log in',
    html: '<form class="login"><h3>Sign in to your account</h3><input type="email" name="email"><input type="password"><button>Sign in</button><a href="/register">Create a free account</a></form>',
  },
  {
    name: 'a form to log in that asks for the address first',
    html: '<div class="auth"><h3>Sign in or create an account</h3><form><input type="email" name="email"><button>Continue</button></form></div>',
  },
  {
    name: 'a search form',
    html: '<form role="search" class="search"><input type="search" placeholder="Search the newsletter archive"><button>Search</button></form>',
  },
  {
    name: 'a cookie dialog',
    html: '<div class="cookie-banner" role="dialog" style="position:fixed;bottom:0"><p>We use cookies on this site and in our app. You can read more in our privacy notice.</p><button>Accept</button><button>Reject</button></div>',
  },
  {
    name: 'a paywall',
    html: '<div class="gate" style="position:fixed"><h3>Create a free account to continue reading</h3><p>Already a subscriber? <a href="/login">Log in</a></p><a href="/register">Register now</a></div>',
  },
  {
    name: 'a wall that wants an e-mail address',
    html: '<div class="x9"><h3>Sign up for our newsletter to keep reading</h3><form><input type="email"><button>Sign up</button></form></div>',
  },
  {
    name: 'gifts for the victims, in a story',
    where: 'story',
    html: '<div class="help"><h3>How to help</h3><p>Give to the fishermen’s fund at any bank in town.</p><p><a href="https://fund.example/give">Give now</a></p></div>',
  },
  {
    name: 'a footer with a store link among many',
    html: `<footer><ul><li><a href="/about">About</a></li><li><a href="/contact">Contact</a></li><li><a href="/newsletters">Newsletters</a></li><li><a href="${APPLE}">Download our app</a></li><li><a href="/jobs">Jobs</a></li></ul></footer>`,
  },
  {
    name: 'a row of links without a list',
    html: '<div class="foot"><a style="display:block" href="/a">About</a><a style="display:block" href="/newsletter">Sign up for our newsletter</a><a style="display:block" href="/c">Contact</a></div>',
  },
  {
    name: 'navigation that offers the app',
    html: `<nav><a href="/">Home</a><a href="/newsletter">Get our newsletter</a><a href="${APPLE}">Get the app</a></nav>`,
  },
  {
    name: 'cards that lead to stories, one about an app',
    html: '<div class="cards"><a href="/1"><h3>Download the app, says the mayor of the town</h3></a><a href="/2"><h3>New AI tool reads the tides better than sailors</h3></a></div>',
  },
  {
    name: 'one card that leads to a story about newsletters',
    html: '<div class="card"><a href="/story/77"><img src="/7.jpg" alt=""><h3>Why sign up for newsletters at all, asks a reader</h3></a></div>',
  },
  {
    name: 'a correction',
    html: '<div class="note"><p>Correction: you can download the app from Monday, not from Sunday.</p><a href="/apps">Our apps</a><button>Get the app</button></div>',
  },
  {
    name: 'a headline with the words of a promo',
    head: '<title>Download the app now, says mayor - Harbour News</title>',
    html: '<div class="top" style="position:sticky"><p>Download the app now, says mayor</p><a href="/apps">More on the app</a><button>Open app</button></div>',
  },
  {
    name: 'a poll of readers about the news',
    html: '<div class="poll"><h3>Should the pier be rebuilt?</h3><label><input type="radio" name="p">Yes</label><label><input type="radio" name="p">No</label><button>Vote</button></div>',
  },
  {
    name: 'the result of a survey in a story',
    where: 'story',
    html: '<p>Most of those who answered the survey want the ferry back, a third would share a boat.</p>',
  },
  {
    name: 'a table of figures about apps',
    where: 'story',
    html: '<table><tr><td>Get the app</td><td>12 %</td></tr><tr><td>Use the app daily</td><td>40 %</td></tr></table>',
  },
  {
    name: 'the byline beside a newsletter box',
    html: '<div><div class="byline">By Ann Lee</div><div><p>Sign up for our newsletter</p><form><input type="email"><button>Sign up</button></form></div></div>',
    keep: '.byline',
  },
  {
    name: 'a podcast in Apple’s store for music',
    html: '<div class="podcast"><h3>The Pier, a podcast</h3><a href="https://podcasts.apple.com/us/podcast/the-pier/id9">Listen on Apple Podcasts</a></div>',
  },
  {
    name: 'a form to write to the newsroom',
    html: '<form class="contact"><h3>Tell us your story</h3><input type="email" name="email"><textarea></textarea><button>Send</button></form>',
  },
  {
    name: 'a short report that shares its box with a form',
    html: '<div><p id="report">The ferry did not run on Sunday because of the fog that lay over the bay all day.</p><p>Sign up for our newsletter</p><form><input type="email"><button>Sign up</button></form></div>',
    keep: '#report',
  },
  {
    name: 'a list of links with a word before it',
    html: '<ul><li>Mobile <a href="/apps/a">Install the apps</a> <a href="/apps/b">Open the apps</a> <a href="/apps/c">Download apps</a></li></ul>',
  },
];
