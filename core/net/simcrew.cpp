#include "core/net/simcrew.h"

namespace vphone::net {

namespace {

constexpr Duration strideMin = std::chrono::milliseconds(1);
constexpr Duration strideMax = std::chrono::hours(24);

/// Copies, so that no two threads count the references of one file.
std::unique_ptr<lab::MemoryContent> contentOf(const std::vector<lab::Example>& files)
{
    auto content = std::make_unique<lab::MemoryContent>();
    for (const lab::Example& file : files)
        content->add(file.name, QByteArray(file.bytes.constData(), file.bytes.size()));
    return content;
}

int threadsFor(const SimCrewOptions& options)
{
    return int(std::min<quint64>(quint64(options.threads), options.phones));
}

} // namespace

SimCrew::SimCrew(SimCrewOptions options, events::Sink& events, Log& log,
                 std::function<bool()> isDecided)
    : m_options(std::move(options)),
      m_events(events),
      m_isDecided(std::move(isDecided)),
      m_team(threadsFor(m_options)),
      m_now(m_options.sim.start)
{
    for (int i = 0; i < m_team.size(); ++i) {
        m_contents.push_back(contentOf(m_options.labFiles));
        m_options.sim.content = m_contents.back().get();
        m_workers.push_back(
            std::make_unique<sim::SimWorker>(m_options.sim, events.isListening(), log));
    }
}

std::vector<Post> SimCrew::posts()
{
    std::vector<Post> posts;
    for (size_t i = 0; i < m_workers.size(); ++i) {
        const auto [first, end] = shareOf(i, m_workers.size(), m_options.phones);
        posts.push_back({m_workers[i]->engine(), nullptr, first, end - first});
    }
    return posts;
}

fleet::Engine* SimCrew::engine()
{
    return m_workers.size() == 1 ? &m_workers.front()->engine() : nullptr;
}

phone::Tally SimCrew::tally() const
{
    phone::Tally sum;
    for (const auto& worker : m_workers) {
        sum.resyncs += worker->engine().tally().resyncs;
        sum.failures += worker->engine().tally().failures;
    }
    return sum;
}

/// Somebody may have begun to, or ceased.
void SimCrew::askWhoListens()
{
    for (const auto& worker : m_workers)
        worker->events().setListening(m_events.isListening());
}

void SimCrew::start(const std::function<void(fleet::Engine&)>& begin)
{
    askWhoListens();
    m_team.run([&](int worker) {
        begin(m_workers[size_t(worker)]->engine());
        m_workers[size_t(worker)]->events().sort();
    });
    passOn();
}

std::optional<Instant> SimCrew::nextEvent() const
{
    std::optional<Instant> next;
    for (const auto& worker : m_workers) {
        const auto own = worker->nextEvent();
        if (own && (!next || *own < *next))
            next = own;
    }
    return next;
}

Crew::Step SimCrew::step(std::optional<Instant> limit)
{
    const auto next = nextEvent();
    if (!next && !limit)
        return Step::Nothing;
    // Everything before the end of the step happens in it, the first that is to come included.
    Instant end = next ? *next + m_stride : *limit;
    if (limit)
        end = std::min(end, *limit);
    askWhoListens();
    const WallInstant begun = Reactor::now();
    m_team.run([&](int worker) {
        m_workers[size_t(worker)]->runUntil(end);
        m_workers[size_t(worker)]->events().sort();
    });
    qsizetype events = 0;
    for (const auto& worker : m_workers)
        events += worker->events().size();
    m_now = end;
    passOn();
    adapt(Reactor::now() - begun, events);
    return Step::Went;
}

void SimCrew::passOn()
{
    std::vector<fleet::EventBuffer*> buffers;
    for (const auto& worker : m_workers)
        buffers.push_back(&worker->events());
    fleet::merge(buffers, [this](const events::Event& event) {
        m_events.emitEvent(event);
        if (!m_isDecided())
            return true;
        m_now = event.time();
        return false;
    });
}

/// How far a step goes changes nothing but how often the caller hears of it.
void SimCrew::adapt(Duration taken, qsizetype events)
{
    if (taken > 2 * stepWanted || events > 2 * eventsWanted)
        m_stride = std::max(m_stride / 2, strideMin);
    else if (taken < stepWanted / 2 && events < eventsWanted / 2)
        m_stride = std::min(m_stride * 2, strideMax);
}

} // namespace vphone::net
