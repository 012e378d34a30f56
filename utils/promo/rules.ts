import type { PromoKind } from './hidden-block';

/** A block that a widely used library or plugin makes: known by its name, whatever it says. */
export interface PromoRule {
  id: string;
  kind: PromoKind;
  selector: string;
  /** Hosts where it holds, with their subdomains; absent: everywhere. */
  hosts?: readonly string[];
  /** The least markup that the rule hides. */
  example: string;
}

/** Few and exact: what a library writes into the page itself. Blocks of a site's own making are for the heuristics. */
export const PROMO_RULES: readonly PromoRule[] = [
  {
    // https://github.com/ain/smartbanner.js, https://github.com/jasny/jquery.smartbanner
    id: 'smartbanner',
    kind: 'appBanner',
    selector: '.smartbanner.js_smartbanner,#smartbanner,.smartbanner-container',
    example: '<div class="smartbanner js_smartbanner"><a href="#">View</a></div>',
  },
  {
    // https://github.com/BranchMetrics/web-branch-deep-linking-attribution
    id: 'branch',
    kind: 'appBanner',
    selector: '#branch-banner-iframe,#branch-banner',
    example: '<iframe id="branch-banner-iframe"></iframe>',
  },
  {
    // https://mailchimp.com/help/add-a-signup-form-to-your-website/, https://wordpress.org/plugins/mailchimp-for-wp/
    id: 'mailchimp',
    kind: 'newsletter',
    selector: '#mc_embed_signup,#mc_embed_shell,.mc4wp-form',
    example: '<div id="mc_embed_signup"><form></form></div>',
  },
  {
    // https://wordpress.org/plugins/newsletter/, /mailpoet/, /jetpack/
    id: 'wordpress',
    kind: 'newsletter',
    selector:
      '.tnp-subscription,.tnp-subscription-minimal,.mailpoet_form,.wp-block-jetpack-subscriptions,.jetpack_subscription_widget',
    example: '<div class="tnp tnp-subscription"><form></form></div>',
  },
  {
    id: 'embed',
    kind: 'newsletter',
    selector: 'iframe[src*=".substack.com/embed"],iframe[src*="embeds.beehiiv.com"]',
    example: '<iframe src="https://x.substack.com/embed"></iframe>',
  },
  {
    id: 'hotjar',
    kind: 'survey',
    selector: '#_hj_feedback_container,._hj_feedback_container',
    example: '<div id="_hj_feedback_container"><button>Feedback</button></div>',
  },
];
