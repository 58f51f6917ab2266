#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace twinspan::trackers
{

struct PracticeSampleComment {
    QString login;
    QString text;
    bool isPublic = true;
};

struct PracticeSampleFile {
    QString fileName;
    QByteArray bytes;
};

struct PracticeSampleIssue {
    QString login;
    QString type;
    QString summary;
    QString description;
    QList<PracticeSampleComment> comments;
    QList<PracticeSampleFile> files;
};

struct PracticeSampleCompany {
    QString fileName; ///< "acme.practice"
    QString adminName;
    QString memberName;
    QString projectKey;
    QString projectName;
    QStringList types;
    QList<PracticeSampleIssue> issues; ///< oldest first
};

/// Acme Support and Globex Engineering, as plain values.
QList<PracticeSampleCompany> practiceSampleCompanies();

} // namespace twinspan::trackers
