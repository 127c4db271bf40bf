package org.athar.site.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.athar.kernel.Folding;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Subject;
import org.athar.site.SiteId;
import org.athar.site.SiteStatus;
import org.athar.site.SitesInReach;
import org.athar.site.kind.SiteType;
import org.athar.site.model.SiteQueries;
import org.athar.site.view.SiteFilter;
import org.athar.site.view.SiteListItem;
import org.athar.site.view.SiteOnMap;

/** Lists of sites, by one statement each. */
@ApplicationScoped
public class JdbcSiteQueries implements SiteQueries {

    private static final String AREAS = """
            from site
            join administrative_area area on area.id = site.area_id
            left join administrative_area above on above.id = area.parent_id
            left join administrative_area top on top.id = above.parent_id
            """;
    private static final String ROW = """
            select site.ref, site.name_en, site.name_ar, site.name_ckb, area.name_en as area_en, area.name_ar as area_ar,
                   area.name_ckb as area_ckb,
                   case area.level when 1 then area.name_en when 2 then above.name_en else top.name_en end as top_en,
                   case area.level when 1 then area.name_ar when 2 then above.name_ar else top.name_ar end as top_ar,
                   case area.level when 1 then area.name_ckb when 2 then above.name_ckb else top.name_ckb end as top_ckb,
                   site.type, site.status, site.reported_on, site.invented
            """;
    private static final String POINT = """
            select site.id, site.ref, site.name_en, site.name_ar, site.name_ckb, area.name_en as area_en, area.name_ar as area_ar,
                   area.name_ckb as area_ckb, site.status,
                   case when shown.own then site.latitude else coalesce(area.latitude, above.latitude) end as latitude,
                   case when shown.own then site.longitude else coalesce(area.longitude, above.longitude) end as longitude,
                   case when shown.own then site.uncertainty_metres end as uncertainty_metres, shown.own, site.invented
            """;
    private static final String SHOWN = """
            cross join lateral (select site.latitude is not null
                and (:sealed_too or site.status in ('EXHAUSTED', 'CLOSED', 'NOT_A_GRAVE')) as own) shown
            """;

    /** An index narrows down: folding the words of every site would take longer than all the rest. */
    private static final String NAMED = """
            site.id = any (array(select athar_worded('site', :text))) and
            athar_finds(concat_ws(' ', site.ref, site.name_en, site.name_ar, site.name_ckb, array_to_string(site.name_variants, ' '),
              area.name_en, area.name_ar, area.name_ckb, above.name_en, above.name_ar, above.name_ckb), :text)
            """;

    private static final String ROWS_OF_SITE = """
            select 'site', id from site where id = :site
            union all select 'site_status_event', id from site_status_event where site_id = :site
            union all select 'site_protection', id from site_protection where site_id = :site
            union all select 'site_opening', id from site_opening where site_id = :site
            union all select 'site_opening_member', member.id from site_opening_member member
                join site_opening opening on opening.id = member.opening_id where opening.site_id = :site
            union all select 'site_minute', minute.id from site_minute minute
                join site_opening opening on opening.id = minute.opening_id where opening.site_id = :site
            union all select 'site_campaign', id from site_campaign where site_id = :site
            union all select 'site_happening', id from site_happening where site_id = :site
            union all select 'site_file', id from site_file where site_id = :site
            union all select 'site_link', id from site_link where site_id = :site
            union all select 'site_link_assessment', assessment.id from site_link_assessment assessment
                join site_link link on link.id = assessment.link_id where link.site_id = :site
            union all select 'site_link_evidence', evidence.id from site_link_evidence evidence
                join site_link link on link.id = evidence.link_id where link.site_id = :site
            """;
    private static final int MOST_ROWS = 5_000;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<SiteListItem> list(SiteFilter filter, SitesInReach reach, String afterRef, int most) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(filter, reach, parameters);
        if (afterRef != null) {
            where += " and site.ref > :after";
            parameters.put("after", afterRef);
        }
        return rows(ROW + AREAS + where + " order by site.ref", parameters, most).stream().map(JdbcSiteQueries::item).toList();
    }

    @Override
    public int count(SiteFilter filter, SitesInReach reach, int limit) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(filter, reach, parameters);
        return rows("select 1, 1 " + AREAS + where, parameters, limit).size();
    }

    @Override
    public List<SiteOnMap> points(SiteFilter filter, SitesInReach reach, boolean sealedToo, int most) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(filter, reach, parameters)
                + " and (shown.own or coalesce(area.latitude, above.latitude) is not null)";
        parameters.put("sealed_too", sealedToo);
        return rows(POINT + AREAS + SHOWN + where + " order by site.ref", parameters, most).stream().map(JdbcSiteQueries::point).toList();
    }

    @Override
    public List<Subject> rowsOf(SiteId site) {
        return rows(ROWS_OF_SITE, Map.of("site", site.value()), MOST_ROWS).stream()
                .map(row -> new Subject((String) row[0], (UUID) row[1])).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String statement, Map<String, Object> parameters, int most) {
        Query query = entities.createNativeQuery(statement).setMaxResults(most);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static String where(SiteFilter filter, SitesInReach reach, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("where true");
        if (!reach.everywhere()) {
            if (reach.ids().isEmpty()) {
                return "where false";
            }
            where.append(" and site.id in (:reach)");
            parameters.put("reach", reach.ids());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" and ").append(NAMED);
            parameters.put("text", Folding.sought(filter.text()));
        }
        if (filter.area() != null) {
            where.append(" and :area in (area.id, above.id, top.id)");
            parameters.put("area", filter.area().value());
        }
        if (filter.status() != null) {
            where.append(" and site.status = :status");
            parameters.put("status", filter.status().name());
        }
        if (filter.type() != null) {
            where.append(" and site.type = :type");
            parameters.put("type", filter.type().name());
        }
        if (filter.incident() != null) {
            where.append(" and exists (select from site_link link where link.site_id = site.id and link.incident_id = :incident)");
            parameters.put("incident", filter.incident().value());
        }
        return where.toString();
    }

    private static SiteListItem item(Object[] row) {
        return new SiteListItem((String) row[0], name(row, 1), name(row, 4), name(row, 7), SiteType.valueOf((String) row[10]),
                SiteStatus.valueOf((String) row[11]), row[12] == null ? null : PartialDate.parse((String) row[12]), (Boolean) row[13]);
    }

    private static SiteOnMap point(Object[] row) {
        return new SiteOnMap(new SiteId((UUID) row[0]), (String) row[1], name(row, 2), name(row, 5), SiteStatus.valueOf((String) row[8]),
                ((Number) row[9]).doubleValue(), ((Number) row[10]).doubleValue(), row[11] == null ? null : ((Number) row[11])
                        .doubleValue(),
                (Boolean) row[12], (Boolean) row[13]);
    }

    private static LocalizedText name(Object[] row, int first) {
        return new LocalizedText((String) row[first], (String) row[first + 1], (String) row[first + 2]);
    }
}
