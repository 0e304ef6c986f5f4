import { html, nothing, type TemplateResult } from 'lit';
import type { LatePart } from '../../controllers/late-part.ts';
import { signatureRollout, type SignatureRolloutMessages } from '../../i18n/signature-rollout.ts';
import { runningCampaign } from '../../model/signature/campaign.ts';
import {
  RULE_LIMIT,
  ruleHtml,
  ruleSignature,
  type RuleOptions,
  type RuleToken,
} from '../../model/signature/rule.ts';
import { versionMark } from '../../model/signature/version-mark.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { Pane, SignatureContext, SignatureHost } from './context.ts';
import { drawSignature } from './drawing.ts';
import type { ruleScripts } from './rule-scripts.ts';
import { ScriptFiles, scriptStyles } from './script-files.ts';
import { renderCheck, renderText } from './setting.ts';

/** What is offered of the attributes: those that most directories have filled in. */
const TOKENS = ['DisplayName', 'Title', 'Department', 'Phone'] as const satisfies RuleToken[];

/** The rule in Exchange: what it writes, and the scripts that make it and take it away. */
export class ExchangeView implements Pane {
  readonly sheets = [scriptStyles];
  readonly #host: SignatureHost;
  readonly #files: ScriptFiles;
  readonly #scripts: LatePart<typeof ruleScripts>;
  #name: string | undefined;
  #tokens: readonly RuleToken[] = [];
  #hasCampaign = false;

  constructor(host: SignatureHost) {
    this.#host = host;
    this.#files = new ScriptFiles(host);
    this.#scripts = lazyPart(host, async () => (await import('./rule-scripts.ts')).ruleScripts);
  }

  render(context: SignatureContext): TemplateResult {
    const { language, source, options, pageLanguage } = context;
    const words = signatureRollout[language];
    const { vision } = source;
    if (!vision) return html`<p>${words.noSentence}</p>`;
    const running = runningCampaign(source.campaigns, options.now);
    const campaign = this.#hasCampaign ? running : undefined;
    const { words: lineWords, accent } = options;
    const rule: RuleOptions = { words: lineWords, accent, tokens: this.#tokens, campaign };
    const markup = ruleHtml(source, rule);
    const name = this.#name ?? words.ruleNameDefault(source.organisation.name);
    const number = (count: number): string => count.toLocaleString(pageLanguage);
    const part = this.#scripts.want();
    const scripts =
      !part || markup.length > RULE_LIMIT
        ? []
        : [
            part.createRuleScript({
              name,
              html: markup,
              sentence: vision.text,
              mark: versionMark(source.version),
              from: campaign?.from,
              until: campaign?.until,
              words: part.words[language],
            }),
            part.removeRuleScript({ name, words: part.words[language] }),
          ];
    const settings = html`${this.#renderSettings(name, words, running?.text)}
      <figure class="settings">
        <figcaption>
          <b>${words.ruleLook}</b>
          <span class="small">${words.ruleLength(number(markup.length), number(RULE_LIMIT))}</span>
        </figcaption>
        <div class="mail">${drawSignature(ruleSignature(source, rule))}</div>
      </figure>
      ${markup.length > RULE_LIMIT ? html`<p role="alert"><b>${words.ruleTooLong}</b></p>` : nothing}
      ${this.#files.renderFile('rule.html', markup, words)}`;
    return html`<div class="stack">
      ${this.#files.render(words.rule, scripts, context, words, settings)}
      <p class="measure">${words.notTried}</p>
    </div>`;
  }

  #renderSettings(
    name: string,
    words: SignatureRolloutMessages,
    campaign: string | undefined,
  ): TemplateResult {
    return html`<div class="settings">
      ${renderText('rule-name', words.ruleName, name, (value) => this.#set(() => (this.#name = value)))}
      <fieldset aria-describedby="tokens-note">
        <legend><b>${words.ruleTokens}</b></legend>
        <p class="small" id="tokens-note">${words.ruleTokensHelp}</p>
        ${TOKENS.map((token) =>
          renderCheck(words.tokens[token], this.#tokens.includes(token), (isOn) =>
            this.#set(() => {
              this.#tokens = TOKENS.filter((one) =>
                one === token ? isOn : this.#tokens.includes(one),
              );
            }),
          ),
        )}
      </fieldset>
      ${
        campaign === undefined
          ? nothing
          : renderCheck(words.ruleCampaign(campaign), this.#hasCampaign, (isOn) =>
              this.#set(() => (this.#hasCampaign = isOn)),
            )
      }
    </div>`;
  }

  #set(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }
}
