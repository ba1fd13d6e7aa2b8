#include "web/phone/frame.h"

#include "web/phone/html.h"
#include "web/phone/voicetabs.h"

#include <array>

namespace vphone::web {

namespace {

using language::Context;

struct Tab
{
    const char* path; ///< behind the view
    const char* name;
};

constexpr auto infoTabs = std::to_array<Tab>({
    {"info/status", "Status"},
    {"info/debug", "Debug Info"},
    {"info/download", "Download Status"},
    {"info/network", "Network Statistics"},
});
constexpr auto otherTabs = std::to_array<Tab>({
    {"calls", "Call History"},
    {"directory", "Personal Directory"},
});

constexpr char voiceForm[] = "voice";

QByteArray viewPathOf(const Visit& visit, View view)
{
    QByteArray path = visit.base;
    if (view.account == Account::Admin)
        path += "/admin";
    return path + (view.isAdvanced ? "/advanced" : "/basic");
}

void appendLink(QByteArray& html, QByteArrayView path, QByteArrayView text, bool isCurrent)
{
    html.append("<a");
    appendAttribute(html, "href", path);
    if (isCurrent)
        html.append(" aria-current=\"page\"");
    html.append('>');
    appendEscaped(html, text);
    html.append("</a>");
}

void appendItem(QByteArray& html, QByteArrayView path, QByteArrayView text, bool isCurrent)
{
    html.append("<li>");
    appendLink(html, path, text, isCurrent);
    html.append("</li>");
}

class Framing
{
public:
    Framing(const Visit& visit, const Page& page)
        : m_visit(visit),
          m_page(page),
          m_view(viewPath(visit) + '/'),
          m_tabs(voiceTabs(visit.view, visit.phone().config()))
    {
    }

    QByteArray html()
    {
        // Besides its main part, a page has a few kilobytes.
        m_html.reserve(m_page.main.size() + 16384);
        appendHead(m_visit.text(Context::Page, "Skip to content"));
        appendHeader();
        appendTabs();
        appendSubTabs();
        appendMain();
        if (m_visit.isAdmin)
            appendEmulatorBand();
        m_html.append("</body>\n</html>\n");
        return std::move(m_html);
    }

    QByteArray extraHtml()
    {
        m_html.reserve(m_page.main.size() + 2048);
        appendHead({});
        m_html.append("<main class=\"extra\">\n<p class=\"origin\">");
        text(Context::Page, "vphone emulator, not part of the phone");
        m_html.append("</p>\n<h1>");
        appendEscaped(m_html, m_page.title);
        m_html.append("</h1>\n").append(m_page.main).append("</main>\n</body>\n</html>\n");
        return std::move(m_html);
    }

private:
    [[nodiscard]] const phone::Identity& identity() const { return m_visit.phone().identity(); }

    void text(Context context, QByteArrayView english)
    {
        appendEscaped(m_html, m_visit.text(context, english));
    }

    /// \a skip: what the link to the main part says; empty: there is nothing to skip.
    void appendHead(const QByteArray& skip)
    {
        m_html.append("<!DOCTYPE html>\n<html");
        appendAttribute(m_html, "lang", defOf(m_visit.language).code);
        m_html.append(">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" "
                      "content=\"width=device-width, initial-scale=1\"/>\n");
        if (m_page.refreshSeconds > 0) {
            const QByteArray seconds = QByteArray::number(m_page.refreshSeconds);
            m_html.append("<meta http-equiv=\"refresh\"");
            appendAttribute(m_html, "content",
                            m_page.refreshPath.isEmpty()
                                ? seconds
                                : seconds + "; url=" + m_visit.base + m_page.refreshPath);
            m_html.append("/>\n");
        }
        m_html.append("<title>");
        appendEscaped(m_html, m_page.title + " - " + identity().model->name);
        m_html.append("</title>\n<link rel=\"icon\"");
        appendAttribute(m_html, "href", m_visit.base + "/vphone/icon.svg");
        m_html.append("/>\n<link rel=\"stylesheet\"");
        appendAttribute(m_html, "href", m_visit.base + "/vphone.css");
        m_html.append("/>\n</head>\n<body>\n");
        if (skip.isEmpty())
            return;
        m_html.append("<a class=\"skip\" href=\"#main\">");
        appendEscaped(m_html, skip);
        m_html.append("</a>\n");
    }

    void appendHeader()
    {
        m_html.append("<header class=\"head\">\n<div class=\"brand\">\n<p class=\"product\">");
        appendEscaped(m_html, identity().model->name);
        m_html.append("</p>\n<p class=\"host\">");
        const config::Config& config = m_visit.phone().config();
        if (const QByteArray& host = config.value("Host_Name"); !host.isEmpty()) {
            m_html.append("<span>");
            appendEscaped(m_html, host);
            m_html.append("</span> ");
        }
        m_html.append("<span>MAC ").append(identity().mac.withColons()).append("</span> <span>");
        appendEscaped(m_html, identity().firmware);
        m_html.append("</span></p>\n</div>\n");
        appendAccounts();
        appendLanguages();
        m_html.append("</header>\n");
    }

    void appendAccounts()
    {
        const View view = m_visit.view;
        const bool isAdmin = view.account == Account::Admin;
        m_html.append("<nav class=\"account\"");
        appendAttribute(m_html, "aria-label", m_visit.text(Context::Page, "Account and view"));
        m_html.append(">\n<ul>");
        appendItem(m_html, pathOf(Account::User, view.isAdvanced),
                   m_visit.text(Context::Page, "User Login"), !isAdmin);
        if (m_visit.phone().config().isYes("Enable_Web_Admin_Access")) {
            appendItem(m_html, pathOf(Account::Admin, view.isAdvanced),
                       m_visit.text(Context::Page, "Admin Login"), isAdmin);
        }
        m_html.append("</ul>\n<ul>");
        appendItem(m_html, pathOf(view.account, false), m_visit.text(Context::Page, "basic"),
                   !view.isAdvanced);
        appendItem(m_html, pathOf(view.account, true), m_visit.text(Context::Page, "advanced"),
                   view.isAdvanced);
        m_html.append("</ul>\n</nav>\n");
        appendLogout();
    }

    /// The same tab of another view, where that has it.
    QByteArray pathOf(Account account, bool isAdvanced) const
    {
        const View view{account, isAdvanced};
        QByteArray path = viewPathOf(m_visit, view);
        if (m_page.tab.isEmpty())
            return path;
        const bool hasTab = !m_page.tab.startsWith("voice/") ||
                            hasVoiceTab(view, m_visit.phone().config(), m_page.tab);
        return hasTab ? path + '/' + m_page.tab : path;
    }

    void appendLogout()
    {
        if (m_visit.session.isEmpty())
            return;
        openForm(m_html, m_visit, "/logout");
        appendButton(m_html, ButtonKind::Plain, m_visit.text(Context::Page, "Log out"));
        m_html.append("</form>\n");
    }

    void appendLanguages()
    {
        m_html.append("<details class=\"languages\"><summary><span class=\"hidden\">");
        text(Context::Page, "Language");
        m_html.append(": </span>").append(defOf(m_visit.language).name).append("</summary>\n<ul>");
        // What answers a form has no address that could be read again; its tab has.
        const QByteArray page =
            m_page.tab.isEmpty() ? m_visit.path : m_view.mid(m_visit.base.size()) + m_page.tab;
        const QByteArray back = page.toPercentEncoding("/");
        for (const language::LanguageDef& def : language::languages()) {
            m_html.append("<li><a");
            appendAttribute(m_html, "href",
                            m_visit.base + "/language?to=" + def.code + "&back=" + back);
            appendAttribute(m_html, "lang", def.code);
            appendAttribute(m_html, "hreflang", def.code);
            if (def.language == m_visit.language)
                m_html.append(" aria-current=\"true\"");
            m_html.append('>').append(def.name).append("</a></li>");
        }
        m_html.append("</ul></details>\n");
    }

    void appendTabs()
    {
        const bool isInInfo = m_page.tab.startsWith("info/");
        const bool isInVoice = m_page.tab.startsWith("voice/");
        m_html.append("<nav class=\"tabs\"");
        appendAttribute(m_html, "aria-label", m_visit.text(Context::Page, "Pages"));
        m_html.append(">\n<ul>");
        appendItem(m_html, m_view + infoTabs.front().path, m_visit.text(Context::Tab, "Info"),
                   isInInfo);
        if (!m_tabs.empty())
            appendItem(m_html, m_view + m_tabs.front().path, m_visit.text(Context::Tab, "Voice"),
                       isInVoice);
        for (const Tab& tab : otherTabs)
            appendItem(m_html, m_view + tab.path, m_visit.text(Context::Tab, tab.name),
                       m_page.tab == tab.path);
        m_html.append("</ul>\n</nav>\n");
    }

    void appendSubTabs()
    {
        const bool isInVoice = m_page.tab.startsWith("voice/");
        if (!isInVoice && !m_page.tab.startsWith("info/"))
            return;
        m_html.append("<nav class=\"subtabs\"");
        appendAttribute(m_html, "aria-label",
                        m_visit.text(Context::Tab, isInVoice ? "Voice" : "Info"));
        m_html.append(">\n<ul>");
        if (isInVoice && m_page.hasVoiceForm)
            appendDefaultButton();
        if (isInVoice) {
            for (const VoiceTab& tab : m_tabs)
                appendVoiceTab(tab);
        } else {
            for (const Tab& tab : infoTabs)
                appendItem(m_html, m_view + tab.path, m_visit.text(Context::Tab, tab.name),
                           m_page.tab == tab.path);
        }
        m_html.append("</ul>\n</nav>\n");
    }

    /// The first button of a form is what the Enter key in one of its inputs stands for.
    void appendDefaultButton()
    {
        m_html.append("<li class=\"default\"><button type=\"submit\" tabindex=\"-1\" "
                      "aria-hidden=\"true\"");
        appendAttribute(m_html, "form", voiceForm);
        m_html.append('>');
        text(Context::Page, "Submit All Changes");
        m_html.append("</button></li>");
    }

    /// Where there is a form, a button of it that keeps what was typed.
    void appendVoiceTab(const VoiceTab& tab)
    {
        const QByteArray name = m_visit.text(Context::Tab, tab.name);
        const bool isCurrent = m_page.tab == tab.path;
        if (!m_page.hasVoiceForm) {
            appendItem(m_html, m_view + tab.path, name, isCurrent);
            return;
        }
        m_html.append("<li><button type=\"submit\" name=\"to\" formnovalidate=\"formnovalidate\"");
        appendAttribute(m_html, "form", voiceForm);
        appendAttribute(m_html, "formaction", m_view + "edit");
        appendAttribute(m_html, "value", tab.path);
        if (isCurrent)
            m_html.append(" aria-current=\"page\"");
        m_html.append('>');
        appendEscaped(m_html, name);
        if (m_page.editedTabs.contains(tab.name)) {
            m_html.append("<span class=\"edited\"> ");
            text(Context::Page, "(edited)");
            m_html.append("</span>");
        }
        m_html.append("</button></li>");
    }

    void appendMain()
    {
        m_html.append("<main id=\"main\" tabindex=\"-1\">\n<h1>");
        appendEscaped(m_html, m_page.title);
        m_html.append("</h1>\n").append(m_page.main).append("</main>\n");
    }

    void appendEmulatorBand()
    {
        m_html.append("<footer class=\"emulator\">\n<p><strong>vphone</strong> ");
        text(Context::Page, "emulator, not part of the phone");
        m_html.append("</p>\n<ul>");
        appendItem(m_html, m_visit.base + "/vphone/why",
                   m_visit.text(Context::Page, "Why it resyncs or not"), false);
        appendItem(m_html, m_visit.base + "/vphone/timeline",
                   m_visit.text(Context::Page, "Timeline"), false);
        if (!m_visit.browserPhone.isEmpty())
            appendItem(m_html, m_visit.browserPhone,
                       m_visit.text(Context::Page, "This phone in the browser"), false);
        m_html.append("</ul>\n</footer>\n");
    }

    const Visit& m_visit;
    const Page& m_page;
    QByteArray m_view; ///< `/admin/advanced/`
    std::vector<VoiceTab> m_tabs;
    QByteArray m_html;
};

http::Response htmlResponse(int status, QByteArray body)
{
    http::Response response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    response.body = std::move(body);
    return response;
}

/// What stands for \a c in HTML; empty: itself.
QByteArrayView nameOf(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    case '\n':
        return "&#10;"; // an attribute would have a blank in its place
    default:
        // XML has no other control characters: U+FFFD.
        return uchar(c) < 0x20 && c != '\t' ? QByteArrayView("\xEF\xBF\xBD") : QByteArrayView();
    }
}

} // namespace

void appendEscaped(QByteArray& html, QByteArrayView text)
{
    qsizetype plain = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // Most characters are behind all that have a name.
        if (text[i] > '>' || uchar(text[i]) > 0x7f)
            continue;
        const QByteArrayView name = nameOf(text[i]);
        if (name.isEmpty())
            continue;
        html.append(text.sliced(plain, i - plain)).append(name);
        plain = i + 1;
    }
    html.append(text.sliced(plain));
}

QByteArray escaped(QByteArrayView text)
{
    QByteArray html;
    html.reserve(text.size() + 16);
    appendEscaped(html, text);
    return html;
}

http::Response framed(const Visit& visit, const Page& page)
{
    return htmlResponse(page.status, Framing(visit, page).html());
}

http::Response framedExtra(const Visit& visit, const Page& page)
{
    return htmlResponse(page.status, Framing(visit, page).extraHtml());
}

http::Response notice(const Visit& visit, int status, QByteArrayView title, QByteArrayView text,
                      int refreshSeconds)
{
    const QByteArray accept = visit.request.header("Accept");
    if (accept.contains("text/plain") || accept.contains("application/json")) {
        http::Response response;
        response.status = status;
        response.contentType = "text/plain; charset=utf-8";
        response.body = text.toByteArray() + '\n';
        return response;
    }
    Page page;
    page.title = title.toByteArray();
    page.status = status;
    page.refreshSeconds = refreshSeconds;
    appendMessage(page.main, status < 400 ? Tone::Neutral : Tone::Bad, text);
    return framed(visit, page);
}

http::Response redirect(const Visit& visit, QByteArrayView path)
{
    // What may stand in a path and a query goes as it is; a line end can't get out of its header.
    QByteArray location = visit.base;
    for (const char c : path) {
        if (uchar(c) > 0x20 && uchar(c) < 0x7f)
            location += c;
        else
            location += '%' + QByteArray(1, c).toHex().toUpper();
    }
    http::Response response;
    response.status = 303;
    response.headers.push_back({"Location", location});
    return response;
}

QByteArray viewPath(const Visit& visit)
{
    return viewPathOf(visit, visit.view);
}

} // namespace vphone::web
