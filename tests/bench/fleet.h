/// \file Phones of one worker on real sockets, resyncing as fast as they may: what the benches
/// measure.
#pragma once

#include "core/model/catalogue.h"
#include "core/net/realnetwork.h"
#include "core/net/worker.h"
#include "core/ports/devicecertificates.h"

namespace vphone::bench {

/// A model's parameter table, loaded; ends the program when the compiled-in data is broken.
class Tables
{
public:
    explicit Tables(QByteArrayView modelName = "8841");

    [[nodiscard]] const model::Model& model() const { return *m_model; }
    [[nodiscard]] const param::ParamTable& parameters() const { return *m_parameters; }

private:
    model::Catalogue m_catalogue;
    const model::Model* m_model = nullptr;
    std::optional<param::ParamTable> m_parameters;
};

/// What phones need for HTTPS. Each phone gets a copy of the identity, so that it is read anew.
struct TlsSetup
{
    std::vector<QByteArray> caFiles;
    std::optional<ports::TlsIdentity> identity;
};

/// Phones with addresses of their own (127.1.0.1 and on) and one profile rule. Events, log and
/// syslog are off.
class Fleet
{
public:
    Fleet(net::Reactor& reactor, const Tables& tables, const QByteArray& profileRule,
          fleet::PhoneIndex phones, TlsSetup tls = {});

    struct Tally
    {
        int succeeded = 0;
        int failed = 0;
    };
    /// \a count resyncs, \a inFlight at a time, each phone in its turn: the first of a phone by
    /// switching it on, the others asked for as the API asks.
    Tally resync(int count, int inFlight);
    /// How many phones hold \a value in \a tag.
    [[nodiscard]] int holding(QByteArrayView tag, const QByteArray& value) const;

private:
    struct NoEvents final : events::Sink
    {
        void emitEvent(const events::Event&) override {}
        [[nodiscard]] bool isListening() const override { return false; }
    };
    struct NoLog final : Log
    {
        void write(LogLevel, QByteArrayView) override {}
        [[nodiscard]] bool wants(LogLevel) const override { return false; }
    };

    struct Copies final : ports::DeviceCertificates
    {
        Result<ports::SharedIdentity, QByteArray> issue(const ports::DeviceIdentity&,
                                                        ports::CertProfile) override
        {
            return std::make_shared<const ports::TlsIdentity>(original);
        }
        ports::TlsIdentity original;
    };

    void begin(fleet::PhoneIndex phone);

    Copies m_certificates;
    NoEvents m_events;
    NoLog m_log;
    net::RealClock m_clock;
    std::unique_ptr<net::RealNetwork> m_network;
    fleet::Engine m_engine;
    net::Worker m_worker;
    fleet::PhoneIndex m_next = 0;
};

/// CPU of this process so far, user and system.
[[nodiscard]] double cpuSeconds();
[[nodiscard]] double wallSeconds();

} // namespace vphone::bench
