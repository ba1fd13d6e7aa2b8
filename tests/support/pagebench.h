/// \file Voice pages without a site: calls their handlers as it would, and reads what they answer.
#pragma once

#include "tests/support/fakeworld.h"
#include "web/phone/drafts.h"
#include "web/phone/submit.h"
#include "web/phone/voicepages.h"
#include "web/phone/voicetabs.h"

#include <pugixml.hpp>

#include <set>

namespace vphone::test {

inline const web::View adminAdvanced{web::Account::Admin, true};
inline const web::View adminBasic{web::Account::Admin, false};
inline const web::View userAdvanced{web::Account::User, true};
inline const web::View userBasic{web::Account::User, false};

/// A page as a tree. Being well-formed XML with unique ids is part of what is tested.
class PageTree
{
public:
    explicit PageTree(const http::Response& response)
    {
        const auto result =
            m_document.load_buffer(response.body.constData(), size_t(response.body.size()),
                                   pugi::parse_default | pugi::parse_ws_pcdata_single);
        if (!result)
            m_problem =
                QByteArray(result.description()) + " at " + response.body.mid(result.offset, 80);
        for (const auto& found : m_document.select_nodes("//*[@id]")) {
            const QByteArray id(found.node().attribute("id").value());
            if (!m_ids.insert(id).second)
                m_problem = "the id " + id + " stands twice";
            m_byId[id] = found.node();
        }
    }

    /// Empty: none.
    [[nodiscard]] const QByteArray& problem() const { return m_problem; }
    [[nodiscard]] const std::set<QByteArray>& ids() const { return m_ids; }
    [[nodiscard]] pugi::xml_node first(const QByteArray& xpath) const
    {
        return m_document.select_node(xpath.constData()).node();
    }
    [[nodiscard]] size_t count(const QByteArray& xpath) const
    {
        return m_document.select_nodes(xpath.constData()).size();
    }
    [[nodiscard]] QByteArray text(const QByteArray& xpath) const { return textOf(first(xpath)); }
    /// The element whose id is `p-` and \a tag.
    [[nodiscard]] pugi::xml_node input(const QByteArray& tag) const { return withId("p-" + tag); }
    /// Null: none.
    [[nodiscard]] pugi::xml_node withId(const QByteArray& id) const
    {
        const auto found = m_byId.find(id);
        return found == m_byId.end() ? pugi::xml_node() : found->second;
    }
    /// What it would post, or the text that stands there.
    [[nodiscard]] QByteArray value(const QByteArray& tag) const
    {
        const pugi::xml_node node = input(tag);
        if (QByteArrayView(node.name()) == "select")
            return node.select_node("option[@selected]").node().attribute("value").value();
        if (QByteArrayView(node.name()) == "textarea") {
            // HTML takes one line end away behind the tag; browsers send the others as CR LF.
            const QByteArray text(node.child_value());
            return text.mid(text.startsWith('\n') ? 1 : 0).replace("\n", "\r\n");
        }
        return node.attribute("value") ? QByteArray(node.attribute("value").value()) : textOf(node);
    }
    /// All that the page's form would post as it stands, in application/x-www-form-urlencoded.
    [[nodiscard]] QByteArray form() const
    {
        QByteArray body;
        for (const auto& found :
             m_document.select_nodes("//form[@id='voice']//*[@name and not(self::button)]")) {
            const QByteArray name(found.node().attribute("name").value());
            const bool isHidden =
                QByteArrayView(found.node().attribute("type").value()) == "hidden";
            const QByteArray text =
                isHidden ? QByteArray(found.node().attribute("value").value()) : value(name);
            body += (body.isEmpty() ? "" : "&") + name.toPercentEncoding() + '=' +
                    text.toPercentEncoding();
        }
        return body;
    }

    static QByteArray textOf(pugi::xml_node node)
    {
        QByteArray text;
        for (const auto& found : node.select_nodes(".//text()"))
            text += found.node().value();
        return text.simplified();
    }

private:
    pugi::xml_document m_document;
    QByteArray m_problem;
    std::set<QByteArray> m_ids;
    std::map<QByteArray, pugi::xml_node> m_byId;
};

/// `Profile_Rule=tftp%3A%2F%2F...`
inline QByteArray formOf(const std::vector<std::pair<QByteArray, QByteArray>>& fields)
{
    QByteArray body;
    for (const auto& [name, value] : fields)
        body += (body.isEmpty() ? "" : "&") + name.toPercentEncoding() + '=' +
                value.toPercentEncoding();
    return body;
}

/// A browser that looks at one phone of \a world.
class PageBench
{
public:
    PageBench(World& world, fleet::PhoneIndex index) : m_world(world), m_index(index) {}

    http::Response get(web::View view, const QByteArray& tab, const QByteArray& query = {})
    {
        return call(web::voicePage, "GET", view, viewPath(view) + '/' + tab, tab, query, {});
    }
    http::Response submit(web::View view, const QByteArray& body)
    {
        const bool isAdmin = view.account == web::Account::Admin;
        return call(web::submitPage, "POST", {view.account, true},
                    isAdmin ? "/admin/submit" : "/submit", {}, {}, body);
    }
    http::Response edit(web::View view, const QByteArray& body)
    {
        return call(web::editPage, "POST", view, viewPath(view) + "/edit", "edit", {}, body);
    }
    http::Response twin(const QByteArray& json)
    {
        return call(web::configTwin, "POST", adminAdvanced, "/api/v1/config", {}, {}, json);
    }

    language::Language language = language::Language::English;
    QByteArray browser = "0123456789abcdef0123456789abcdef";
    web::Drafts drafts;

private:
    static QByteArray viewPath(web::View view)
    {
        return QByteArray(view.account == web::Account::Admin ? "/admin" : "") +
               (view.isAdvanced ? "/advanced" : "/basic");
    }

    http::Response call(web::Handler handler, const char* method, web::View view,
                        const QByteArray& path, const QByteArray& tab, const QByteArray& query,
                        const QByteArray& body)
    {
        http::Request request;
        request.method = method;
        request.target = path;
        request.body = body;
        web::Visit visit{.request = request,
                         .engine = m_world.engine,
                         .index = m_index,
                         .base = {},
                         .path = path,
                         .query = query,
                         .view = view,
                         .tab = tab,
                         .isAdmin = view.account == web::Account::Admin,
                         .language = language,
                         .formToken = "token",
                         .browser = browser,
                         .drafts = drafts,
                         .history = m_history,
                         .session = {}};
        return handler(visit);
    }

    World& m_world;
    fleet::PhoneIndex m_index;
    events::History m_history{4096};
};

} // namespace vphone::test
